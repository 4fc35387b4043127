import type { Day } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import type { IpCase } from '../case.ts';
import type { Deadlines } from '../settings/municipality.ts';

export type SharingPeriod = { readonly from: Day; readonly to: Day };

/**
 * From when to when a row of the consent (part B) holds, where the person names no day: from today, and until some time
 * after the next revision, in which it is renewed. Without a revision to come one is reckoned from the beginning.
 */
export function sharingPeriod(
  named: Partial<SharingPeriod>,
  { plan }: Pick<IpCase, 'plan'>,
  { deadlines, today }: { readonly deadlines: Pick<Deadlines, 'revision' | 'sharing'>; readonly today: Day },
): SharingPeriod {
  const from = named.from ?? today;
  const begins = from > today ? from : today;
  const isToCome = plan !== undefined && plan.nextRevision >= begins;
  const revision = isToCome ? plan.nextRevision : endOf(begins, deadlines.revision);
  return { from, to: named.to ?? endOf(revision, deadlines.sharing) };
}
