import { addDays, type Day, dayInNorway, type Instant, momentInNorway, weekday } from '../calendar/day.ts';
import { isWorkingDay } from '../calendar/working-days.ts';

/** When somebody wants their reminders: an hour of the day (0–23, Norwegian clocks) on these days (1 Monday … 7 Sunday). */
export type NoticeHours = { readonly hour: number; readonly days: readonly number[] };

/** What holds for whoever has chosen nothing else: the hour and the days on which reminders fall due. */
export const usualHours: NoticeHours = { hour: 8, days: [1, 2, 3, 4, 5] };

const farthestDays = 30;

/** The first of the wanted moments that is not before this one; none are wanted on public holidays. */
export function wantedMoment({ hour, days }: NoticeHours, from: Instant): Instant {
  const first = dayInNorway(new Date(from));
  for (let ahead = 0; ahead <= farthestDays; ahead += 1) {
    const on = addDays(first, ahead);
    const moment = momentInNorway(on, hour);
    if (isWanted({ days }, on) && moment >= from) return moment;
  }
  return from;
}

/** Whether this is the first day of its week on which they are wanted: Monday, for most people in most weeks. */
export function beginsWeek(hours: NoticeHours, on: Day): boolean {
  const before = Array.from({ length: weekday(on) - 1 }, (_, index) => addDays(on, -1 - index));
  return isWanted(hours, on) && !before.some((each) => isWanted(hours, each));
}

function isWanted({ days }: Pick<NoticeHours, 'days'>, on: Day): boolean {
  return days.includes(weekday(on)) && !isHoliday(on);
}

function isHoliday(on: Day): boolean {
  return weekday(on) < 6 && !isWorkingDay(on);
}
