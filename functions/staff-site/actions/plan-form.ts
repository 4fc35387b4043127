import { addMonths, type Day } from '../../../shared/domain/calendar/day.ts';
import { type PlanKeptIn, planKeepers } from '../../../shared/domain/plan-record/kept-in.ts';
import { mostMonthsAhead, type PeriodProblem, type PlanPeriod } from '../../../shared/domain/planning/plan-periods.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { firstOf, postedDate, readDate, type TypedDate, typedDate } from './typed-date.ts';

/** The dates of a plan, in the order they are asked for; control names. */
export const periodDates = ['from', 'to', 'nextRevision'] as const satisfies readonly (keyof PlanPeriod)[];

export type PeriodTyped = Readonly<Record<keyof PlanPeriod, TypedDate>>;

export type PlanTyped = PeriodTyped & { readonly keptIn?: PlanKeptIn };

export type PlanReading =
  | { readonly ok: true; readonly period: PlanPeriod; readonly keptIn: PlanKeptIn }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export type RevisionReading =
  | { readonly ok: true; readonly nextRevision: Day }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedPeriod({ from, to, nextRevision }: PlanPeriod): PeriodTyped {
  return { from: typedDate(from), to: typedDate(to), nextRevision: typedDate(nextRevision) };
}

export function postedPeriod(values: ReadonlyMap<string, string>): PlanTyped {
  const [from, to, nextRevision] = [postedDate(values, 'from'), postedDate(values, 'to'), postedRevision(values)];
  const keptIn = planKeepers.find((each) => each === values.get('keptIn'));
  return { from, to, nextRevision, ...(keptIn && { keptIn }) };
}

export function postedRevision(values: ReadonlyMap<string, string>): TypedDate {
  return postedDate(values, 'nextRevision');
}

export function readPeriod(typed: PlanTyped): PlanReading {
  const [from, to, nextRevision] = [readDate(typed.from), readDate(typed.to), readDate(typed.nextRevision)];
  const { keptIn } = typed;
  if (from.ok && to.ok && nextRevision.ok && keptIn) {
    return { ok: true, period: { from: from.on, to: to.on, nextRevision: nextRevision.on }, keptIn };
  }
  const inDates = periodDates.flatMap((name): ShownProblem[] => {
    const date = readDate(typed[name]);
    return date.ok ? [] : [{ field: firstOf(name), code: date.code }];
  });
  const problems: readonly ShownProblem[] = keptIn
    ? inDates
    : [...inDates, { field: 'keptIn', code: 'choice-missing' }];
  return { ok: false, problems };
}

export function readRevision(typed: TypedDate): RevisionReading {
  const date = readDate(typed);
  if (date.ok) return { ok: true, nextRevision: date.on };
  return { ok: false, problems: [{ field: 'nextRevision.day', code: date.code }] };
}

/** At the date that is to be mended. */
export function periodShown(code: PeriodProblem, to: Day | undefined, today: Day): ShownProblem {
  switch (code) {
    case 'period-ends-before-it-begins':
    case 'period-is-over':
      return { field: 'to.day', code };
    case 'period-too-far':
      return { field: to && to > addMonths(today, mostMonthsAhead) ? 'to.day' : 'from.day', code };
    case 'revision-not-later':
    case 'revision-before-period':
    case 'revision-too-far':
      return { field: 'nextRevision.day', code };
  }
}
