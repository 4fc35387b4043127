import { addMonths, type Day } from '../calendar/day.ts';
import type { Plan } from '../case.ts';

/** Further off than this is a slip of the keys. */
export const mostMonthsAhead = 10 * 12;
const mostMonthsBack = 12;

export type PlanPeriod = Pick<Plan, 'from' | 'to' | 'nextRevision'>;

export type PeriodProblem =
  | 'period-ends-before-it-begins'
  | 'period-is-over'
  | 'period-too-far'
  | 'revision-not-later'
  | 'revision-before-period'
  | 'revision-too-far';

/** What is wrong with a plan's dates, seen from today; nothing when they can stand. */
export function periodProblem({ from, to, nextRevision }: PlanPeriod, today: Day): PeriodProblem | undefined {
  if (to < from) return 'period-ends-before-it-begins';
  if (to < today) return 'period-is-over';
  if (from < addMonths(today, -mostMonthsBack) || to > addMonths(today, mostMonthsAhead)) return 'period-too-far';
  return revisionProblem(nextRevision, from, today);
}

export function revisionProblem(next: Day, from: Day, today: Day): PeriodProblem | undefined {
  if (next <= today) return 'revision-not-later';
  if (next < from) return 'revision-before-period';
  return next > addMonths(today, mostMonthsAhead) ? 'revision-too-far' : undefined;
}
