import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { type AuditCode, auditCodes } from '../../../shared/domain/audit-entry.ts';
import { addDays, addMonths, type Day } from '../../../shared/domain/calendar/day.ts';
import type { AuditQuery } from '../../../shared/ports/log.ts';
import type { Pairs } from '../actions/read-form.ts';
import { controlsOf, postedDate, readDate, type TypedDate, typedDate } from '../actions/typed-date.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';

/** A search as it stands in its form. */
export type LogTyped = {
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly employee: string;
  readonly reference: string;
  /** A code, or nothing for all of them. */
  readonly code: string;
};

export type LogReading =
  | { readonly ok: true; readonly asked: Omit<AuditQuery, 'municipality'> }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

const names = [...controlsOf('from'), ...controlsOf('to'), 'employee', 'reference', 'code', 'page', 'as', 'formToken'];
const usualDays = 7;
const mostMonths = 12;
const employeeShape = /^[\p{L}\d._:-]{1,64}$/u;

/** What the page opens with: the last week, of everybody. */
export function usualSearch(today: Day): LogTyped {
  const from = typedDate(addDays(today, 1 - usualDays));
  return { from, to: typedDate(today), employee: '', reference: '', code: '' };
}

export function typedSearch(form: Pairs): LogTyped {
  const values = new Map(form);
  const text = (name: string) => values.get(name)?.trim() ?? '';
  return {
    from: postedDate(values, 'from'),
    to: postedDate(values, 'to'),
    employee: text('employee'),
    reference: text('reference'),
    code: text('code'),
  };
}

/** Whether the form is one of ours, each name once. */
export function isSearchForm(form: Pairs): boolean {
  return new Map(form).size === form.length && form.every(([name]) => names.includes(name));
}

export function readSearch(typed: LogTyped): LogReading {
  const problems: ShownProblem[] = [];
  const period = readPeriod(typed, problems);
  const by = typed.employee.toLowerCase();
  const reference = parseReference(typed.reference);
  const code = auditCodes.find((each) => each === typed.code);
  if (by && !employeeShape.test(by)) problems.push({ field: 'employee', code: 'employee-unreadable' });
  if (typed.reference && !reference) problems.push({ field: 'reference', code: 'reference-unreadable' });
  if (typed.code && !code) problems.push({ field: 'code', code: 'choice-missing' });
  if (!period || problems.length > 0) return { ok: false, problems };
  return { ok: true, asked: { ...period, ...named({ by, reference, code }) } };
}

type Period = { readonly from: Day; readonly to: Day };

function readPeriod(typed: LogTyped, problems: ShownProblem[]): Period | undefined {
  const [from, to] = [readDate(typed.from), readDate(typed.to)];
  if (!from.ok) problems.push({ field: 'from.day', code: from.code });
  if (!to.ok) problems.push({ field: 'to.day', code: to.code });
  if (!from.ok || !to.ok) return undefined;
  if (to.on < from.on) problems.push({ field: 'to.day', code: 'log-period-backwards' });
  else if (to.on > addMonths(from.on, mostMonths)) problems.push({ field: 'to.day', code: 'log-period-too-long' });
  return { from: from.on, to: to.on };
}

type Named = {
  readonly by: string;
  readonly reference: string | undefined;
  readonly code: AuditCode | undefined;
};

function named({ by, reference, code }: Named) {
  return { ...(by && { by }), ...(reference && { reference }), ...(code && { code }) };
}
