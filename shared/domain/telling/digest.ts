import { addDays, dayInNorway, type Instant, momentInNorway } from '../calendar/day.ts';
import { type NoticeHours, usualHours, wantedMoment } from './staff-hours.ts';

/**
 * When a step reaches its reader: at the next moment they want, with all else that they are told then. Counted from the
 * start of today at the earliest, so that what a late sweep finds is in today's digest, which then leaves at once.
 */
export function digestMoment(hours: NoticeHours = usualHours, step: Instant, at: Instant): Instant {
  const today = momentInNorway(dayInNorway(new Date(at)), 0);
  return wantedMoment(hours, step > today ? step : today);
}

/** That of the next day the reader wants, for what comes when the digest of this moment has gone. */
export function nextDigestMoment(hours: NoticeHours = usualHours, digestAt: Instant): Instant {
  const dayAfter = addDays(dayInNorway(new Date(digestAt)), 1);
  return wantedMoment(hours, momentInNorway(dayAfter, 0));
}

const beginning = 'digest-';

/** What names a digest in the place of a case's reference, which has capitals and digits alone. */
export function isDigest({ reference }: { readonly reference: string }): boolean {
  return reference.startsWith(beginning);
}

/** `reader` stands for one member of staff, in letters, digits, `_` and `-`: at most 46, so that a message tag holds it. */
export function digestNamed(day: string, reader: string): string {
  return `${beginning}${day}-${reader}`;
}
