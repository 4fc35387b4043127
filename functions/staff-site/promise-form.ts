import { lengthOf, readLines } from '../../forms/fields/plain-text.ts';
import { addMonths, type Day, dayOf } from '../../shared/domain/day.ts';

export const longestReason = 2000;

/** A promise further off than this is a slip of the keys. */
const longestMonths = 12;

export type PromiseTyped = {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly reason: string;
};

export type PromiseProblem =
  | { readonly field: 'newDate.day'; readonly code: 'date-missing' | 'not-a-date' | 'date-not-later' | 'date-too-far' }
  | { readonly field: 'reason'; readonly code: 'reason-missing' | 'too-long' | 'unreadable' };

export type PromiseReading =
  | { readonly ok: true; readonly promisedBy: Day; readonly text: string }
  | { readonly ok: false; readonly problems: readonly PromiseProblem[] };

export function typedDate(on: Day): Omit<PromiseTyped, 'reason'> {
  const [year = '', month = '', day = ''] = on.split('-').map((part) => String(Number(part)));
  return { day, month, year };
}

export function typedPromise(values: ReadonlyMap<string, string>): PromiseTyped {
  return {
    day: values.get('newDate.day') ?? '',
    month: values.get('newDate.month') ?? '',
    year: values.get('newDate.year') ?? '',
    reason: values.get('reason') ?? '',
  };
}

export function readPromise(values: ReadonlyMap<string, string>, today: Day): PromiseReading {
  const typed = typedPromise(values);
  const date = readDate(typed, today);
  const reason = readReason(typed.reason);
  if (date.ok && reason.ok) return { ok: true, promisedBy: date.promisedBy, text: reason.text };
  return { ok: false, problems: [...(date.ok ? [] : [date.problem]), ...(reason.ok ? [] : [reason.problem])] };
}

type Wrong = { readonly ok: false; readonly problem: PromiseProblem };

function readDate(typed: PromiseTyped, today: Day): Wrong | { readonly ok: true; readonly promisedBy: Day } {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (!day && !month && !year) return wrongDate('date-missing');
  const digits = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
  const promisedBy = digits ? dayOf(Number(year), Number(month), Number(day)) : undefined;
  if (!promisedBy) return wrongDate('not-a-date');
  if (promisedBy <= today) return wrongDate('date-not-later');
  return promisedBy > addMonths(today, longestMonths) ? wrongDate('date-too-far') : { ok: true, promisedBy };
}

type DateCode = Extract<PromiseProblem, { readonly field: 'newDate.day' }>['code'];

function wrongDate(code: DateCode): Wrong {
  return { ok: false, problem: { field: 'newDate.day', code } };
}

function readReason(typed: string): Wrong | { readonly ok: true; readonly text: string } {
  const lines = readLines(typed);
  if (lines.outcome === 'refused') return { ok: false, problem: { field: 'reason', code: 'unreadable' } };
  if (!lines.value) return { ok: false, problem: { field: 'reason', code: 'reason-missing' } };
  if (lengthOf(lines.value) > longestReason) return { ok: false, problem: { field: 'reason', code: 'too-long' } };
  return { ok: true, text: lines.value };
}
