import { expect } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../shared/domain/calendar/day.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../../../shared/domain/calendar/working-days.ts';
import type { PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import { isReminderKind, type Reminder } from '../../../shared/domain/telling/reminder.ts';

/** One message to somebody, and all that it reminds of. */
export type Sent = { readonly on: Day; readonly about: readonly Reminder[] };

/** No two of a day, and a third in a week for nothing but a date that is over when there is room again. */
export function expectEnough(sent: readonly Sent[]): void {
  expect(new Set(sent.map(({ on }) => on)).size).toBe(sent.length);
  for (const [index, { on, about }] of sent.entries()) {
    const [oldest, last] = sent.slice(Math.max(0, index - 2), index);
    if (!oldest || !last || daysBetween(oldest.on, on) >= 7) continue;
    const room = workingDayOnOrAfter(addDays(last.on, 7));
    expect(about.some(({ date }) => date !== undefined && workingDayOnOrBefore(date) < room)).toBe(true);
  }
}

/** What a message to somebody of the case reminds of; nothing where it is no reminder. */
export function remindersIn({ kind, occurrence, date, about, to }: PlannedNotice): readonly Reminder[] {
  if (to.who === 'staff') return [];
  return about ?? (isReminderKind(kind) ? [{ kind, occurrence, ...(date && { date }) }] : []);
}
