import { addDays, type Day } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import type { IpCase, Plan } from '../case.ts';
import { revisionComes } from '../ladders/plan.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { SharingTerms } from './consent.ts';

/** A row of part B that ends soon, and the last day it would hold if it is renewed now. */
export type Renewable<Row> = { readonly row: Row; readonly until: Day };

type At = { readonly municipality: Pick<Municipality, 'deadlines' | 'ladders'>; readonly today: Day };

/** Outside of the revision a row is worth a word when this many days are left. */
const lastDays = 30;

/**
 * The rows to renew together with the plan: once its revision comes, those that end before the period after it is over;
 * else those that end soon, before that revision.
 */
export function rowsToRenew<Row extends Pick<SharingTerms, 'to'>>(
  rows: readonly Row[],
  { status, plan }: Pick<IpCase, 'status' | 'plan'>,
  at: At,
): readonly Renewable<Row>[] {
  if (status !== 'plan-active' || !plan) return [];
  const { before, until } = renewal(plan, at);
  return rows.filter(({ to }) => to >= at.today && to < before).map((row) => ({ row, until }));
}

function renewal({ nextRevision }: Plan, { municipality, today }: At): { readonly before: Day; readonly until: Day } {
  const { deadlines, ladders } = municipality;
  if (today >= revisionComes(nextRevision, ladders.revisionPerson)) {
    const periodEnds = endOf(later(nextRevision, today), deadlines.revision);
    return { before: periodEnds, until: endOf(periodEnds, deadlines.sharing) };
  }
  return { before: earlier(nextRevision, addDays(today, lastDays)), until: endOf(nextRevision, deadlines.sharing) };
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
