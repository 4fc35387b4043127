import { addDays, type CalendarDay, type Instant, osloDay, osloInstant, workdaysAfter } from './calendar.ts';
import { type Course, firstSweep, heldAt } from './course.ts';
import { inForce, isAway, type Settings } from './settings.ts';
import { type Asked, coordinatorsAlone } from './steps-told.ts';
import type { Told } from './told.ts';

/**
 * “A task when absent 5 working days without stand-in” (`domain.md` § 4, 10): on the morning of the fifth working day
 * after the first that nobody was there, where nobody is there still.
 */
export function absenceTold(course: Course, asked: Asked): Told[] {
  const [first] = course.coordinators;
  if (first === undefined) return [];
  const days: Told[] = [];
  for (let day = osloDay(first.at); osloInstant(day, 8) < asked.until; day = addDays(day, 1)) {
    const at = firstSweep(osloInstant(day, 8), asked.outages);
    if (heldAt(course.ended, at) !== true && isFifth(day, { course, at, settings: inForce(asked.settings, at) }))
      days.push({ to: 'task', what: 'coordinator-absent', at, by: 'time' });
  }
  return days;
}

type Around = { readonly course: Course; readonly at: Instant; readonly settings: Settings };

function isFifth(day: CalendarDay, { course, at, settings }: Around): boolean {
  const { coordinator, since, standIn } = coordinatorsAlone(course, at);
  if (coordinator === undefined || day <= osloDay(since)) return false;
  const covered = (on: CalendarDay) => standIn !== undefined && on <= standIn.to && !isAway(settings, standIn.who, on);
  const alone = (on: CalendarDay) => isAway(settings, coordinator, on) && !covered(on);
  if (!alone(day)) return false;
  let from = day;
  while (alone(addDays(from, -1))) from = addDays(from, -1);
  return workdaysAfter(from, 5) === day;
}
