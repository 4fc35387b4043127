import { addDays, dayInNorway, type Instant, minuteInNorway, momentInNorway } from '../../domain/calendar/day.ts';
import { isWorkingDay, workingDayOnOrAfter } from '../../domain/calendar/working-days.ts';

const opensAt = 9;
const closesAt = 17;

/** The earliest moment from `at` on when an SMS may go out: [09:00, 17:00) in Norway on working days. */
export function nextSmsMoment(at: Instant): Instant {
  const date = new Date(at);
  const today = dayInNorway(date);
  const hour = minuteInNorway(date) / 60;
  if (isWorkingDay(today) && hour < opensAt) return momentInNorway(today, opensAt);
  if (isWorkingDay(today) && hour < closesAt) return at;
  return momentInNorway(workingDayOnOrAfter(addDays(today, 1)), opensAt);
}
