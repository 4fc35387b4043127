import { addDays, dayInNorway, minuteInNorway, momentInNorway } from '../../shared/domain/calendar/day.ts';
import { isWorkingDay, workingDayOnOrAfter } from '../../shared/domain/calendar/working-days.ts';
import { clockOf, moveClock } from '../support/messages.ts';

/** Moves the clock to a working day at ten when SMS would wait: they leave from nine to five on working days. */
export async function duringOfficeHours(origin: string): Promise<void> {
  const now = await clockOf(origin);
  const today = dayInNorway(now);
  const minute = minuteInNorway(now);
  if (isWorkingDay(today) && minute >= 9 * 60 && minute < 15 * 60) return;
  const next = minute < 9 * 60 ? today : addDays(today, 1);
  await moveClock(origin, { now: momentInNorway(workingDayOnOrAfter(next), 10) });
}
