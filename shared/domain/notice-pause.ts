import type { Day } from './day.ts';
import type { PlannedNotice } from './notice.ts';
import { workingDayOnOrBefore } from './working-days.ts';

/** No message leaves the municipality until somebody ends this; who began it stands in the record of changes. */
export type NoticePause = { readonly since: Day; readonly why: string };

/** So many characters of why. */
export const mostOfWhy = 300;

/** The law names a day, and this is the last on which somebody is at work to tell it in another way. */
export function cannotWait({ legalDate }: Pick<PlannedNotice, 'legalDate'>, today: Day): boolean {
  return legalDate !== undefined && workingDayOnOrBefore(legalDate) <= today;
}
