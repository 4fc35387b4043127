import type { CalendarDay, Instant } from './calendar.ts';
import { type Course, heldAt } from './course.ts';
import type { Duty } from './duty.ts';
import type { Settings } from './settings.ts';
import { coordinatorsAt, lineAt } from './steps-told.ts';

/** What the municipality owes by a date; not what is counted from one (to take it, to ring), nor what others owe. */
const owedByDate: readonly Duty['owed'][] = [
  'answer',
  'preliminary',
  'coordinator',
  'vacant-place',
  'plan',
  'revision',
  'complaint',
  'result',
];

type Moment = { readonly at: Instant; readonly settings: Settings };

/**
 * “What is due within 7 days is added on Mondays”: the dates of what is owed in this case, the earliest first, to
 * whoever leads its unit that day, and to whoever coordinates it; none to anybody else.
 */
export function datesFollowedBy(reader: string, course: Course, { at, settings }: Moment): readonly CalendarDay[] {
  const followers = [...lineAt(course, at, settings).slice(0, 1), ...coordinatorsAt(course, at, settings)];
  const mayNot = heldAt(course.closedTo, at) ?? [];
  if (!followers.includes(reader) || mayNot.includes(reader)) return [];
  const standing = course.duties.filter(
    ({ owed, since, until }) => owedByDate.includes(owed) && since <= at && at < until,
  );
  return standing.map(({ date }) => date).toSorted();
}
