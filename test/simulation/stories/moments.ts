import { addDays, type CalendarDay, type Instant, osloDay, osloInstant, workdayOnOrAfter } from '../oracle/calendar.ts';
import type { Dice } from './dice.ts';

const minute = 60_000;

/** Moments at hours when people do things; not near eight and three o’clock, when the calendar does. */
export type Moments = {
  readonly on: (day: CalendarDay) => Instant;
  /** So many days on, and later than `at`. */
  readonly anyDay: (at: Instant, days: number) => Instant;
  readonly workday: (at: Instant, days: number) => Instant;
};

export function moments(dice: Dice): Moments {
  const within = (day: CalendarDay, hours: readonly [number, number]) =>
    osloInstant(day, hours[0]) + 5 * minute * dice.between(0, (hours[1] - hours[0]) * 12 - 1);
  const on = (day: CalendarDay) => within(day, dice.chance(0.3) ? [16, 24] : [9, 14]);
  const later = (at: Instant, drawn: Instant) => Math.max(drawn, at + 10 * minute);
  return {
    on,
    anyDay: (at, days) => later(at, on(dayAfter(at, days))),
    workday: (at, days) => later(at, within(workdayOnOrAfter(dayAfter(at, days)), [9, 14])),
  };
}

export const dayAfter = (at: Instant, days: number): CalendarDay => addDays(osloDay(at), days);
