import type { Dice } from './dice.ts';
import {
  addDays,
  type CalendarDay,
  type Instant,
  isWorkday,
  osloDay,
  osloInstant,
  workdayOnOrAfter,
} from './oracle/calendar.ts';

const minute = 60_000;
const fiveMinutes = 5 * minute;

/** So many days on, at an hour when people do things; not near eight and three o’clock, when the calendar does. */
export type Moments = {
  readonly anyDay: (day: CalendarDay) => Instant;
  readonly workday: (day: CalendarDay) => Instant;
};

export function moments(dice: Dice): Moments {
  const within = (day: CalendarDay, hours: readonly [number, number]) =>
    osloInstant(day, hours[0]) + fiveMinutes * dice.between(0, (hours[1] - hours[0]) * 12 - 1);
  const evening = (day: CalendarDay) => within(day, [16, 24]);
  return {
    anyDay: (day) => (dice.chance(0.3) ? evening(day) : within(day, [9, 14])),
    workday: (day) => within(workdayOnOrAfter(day), [9, 14]),
  };
}

export const dayAfter = (at: Instant, days: number): CalendarDay => addDays(osloDay(at), days);

/** The next working day at least so many days on. */
export const workdayAfter = (at: Instant, days: number): CalendarDay =>
  isWorkday(dayAfter(at, days)) ? dayAfter(at, days) : workdayOnOrAfter(dayAfter(at, days));
