import { addDays, type Day, dayInNorway, type Instant, momentInNorway } from '../calendar/day.ts';
import type { NoticeKind, PlannedNotice } from './notice.ts';

type Said = Pick<PlannedNotice, 'kind' | 'date' | 'time' | 'about'>;

const ofMeeting: ReadonlySet<NoticeKind> = new Set(['meeting', 'meeting-cancelled', 'meeting-set', 'meeting-off']);
const ofDayToCome: ReadonlySet<NoticeKind> = new Set(['revision-coming', 'information-due']);

/**
 * From when it is no use telling this any more: a meeting has begun, a day to come is over. Nothing: it is always of
 * use, however late it comes. Of several things the first that is over: until then all of them can be told.
 */
export function worthUntil({ kind, date, time, about }: Said): Instant | undefined {
  if (about) return about.flatMap((each) => worthUntil(each) ?? []).toSorted()[0];
  if (!date) return undefined;
  if (ofMeeting.has(kind) && time) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return momentInNorway(date, hour, minute);
  }
  return ofDayToCome.has(kind) ? momentInNorway(addDays(date, 1), 0) : undefined;
}

export function isPastWorth(said: Said, at: Instant): boolean {
  const until = worthUntil(said);
  return until !== undefined && at >= until;
}

/** The last whole day on which it can be told in time. */
export function lastDayBefore(until: Instant): Day {
  return addDays(dayInNorway(new Date(until)), -1);
}
