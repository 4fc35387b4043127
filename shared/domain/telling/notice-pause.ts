import type { Day } from '../calendar/day.ts';
import { workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { PlannedNotice } from './notice.ts';
import { lastDayBefore, worthUntil } from './worth-until.ts';

/** No message leaves the municipality until somebody ends this; who began it stands in the record of changes. */
export type NoticePause = { readonly since: Day; readonly why: string };

/** So many characters of why. */
export const mostOfWhy = 300;

type Waits = Pick<PlannedNotice, 'kind' | 'to' | 'date' | 'time' | 'legalDate' | 'about'>;

/** The law names a day, or it is of no use after one, and this is the last on which somebody is at work to tell it. */
export function cannotWait(notice: Waits, today: Day): boolean {
  const until = notice.to.who === 'staff' ? undefined : worthUntil(notice);
  const last = notice.legalDate ?? (until && lastDayBefore(until));
  return last !== undefined && workingDayOnOrBefore(last) <= today;
}
