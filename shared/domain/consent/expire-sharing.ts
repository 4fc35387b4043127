import { addDays, type Day, dayInNorway, type Instant, momentInNorway } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';

/** The first moment after the last day of the row that ends first. */
export function sharingEnds({ consent }: Pick<IpCase, 'consent'>): Instant | undefined {
  const [first] = consent.sharing.map(({ to }) => to).toSorted();
  return first && endOfDay(first);
}

function endOfDay(last: Day): Instant {
  return momentInNorway(addDays(last, 1), 0);
}

/** Rows of the consent whose last day has passed no longer hold; that they ended stays on record. */
export function expireSharing(change: Change, at: Instant): Change {
  const { after } = change;
  const today = dayInNorway(new Date(at));
  const ids = after.consent.sharing.filter(({ to }) => to < today).map(({ id }) => id);
  if (ids.length === 0) return change;
  const { consent } = after;
  const sharing = consent.sharing.filter(({ id }) => !ids.includes(id));
  // One change has one version, whatever it consists of.
  const version = change.events.length > 0 ? after.version : after.version + 1;
  return {
    ...change,
    after: { ...after, version, consent: { ...consent, sharing, revision: consent.revision + 1 } },
    events: [...change.events, { type: 'sharing-expired', ids, at, by: { who: 'system' } }],
  };
}
