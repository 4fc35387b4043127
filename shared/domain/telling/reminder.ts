import type { Day } from '../calendar/day.ts';
import type { NoticeKind } from './notice.ts';

/** What time alone tells somebody of a case; all else is told because something has happened. */
export const reminderKinds = [
  'information-due',
  'document-awaited',
  'decision-unopened',
  'revision-coming',
  'complaint-delayed',
  'rights-change',
  'invitation-reminder',
] as const satisfies readonly NoticeKind[];
export type ReminderKind = (typeof reminderKinds)[number];

/** One thing that somebody is reminded of: what a message about it alone would be. */
export type Reminder = {
  readonly kind: ReminderKind;
  readonly occurrence: string;
  readonly date?: Day;
  /** See `PlannedNotice`. */
  readonly legalDate?: Day;
};

export function isReminderKind(kind: NoticeKind): kind is ReminderKind {
  return reminderKinds.some((each) => each === kind);
}

/** Those that name a day to come; the others name the day on which something began, or should have been done. */
const ahead: readonly ReminderKind[] = ['information-due', 'revision-coming', 'rights-change'];

/** The first day to come that they name. */
export function firstDate(about: readonly Reminder[]): Day | undefined {
  return about.flatMap(({ kind, date }) => (date && ahead.includes(kind) ? [date] : [])).toSorted()[0];
}
