import { addDays, addMonths, type Day } from './day.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

export type Period = { readonly weeks: number } | { readonly months: number } | { readonly days: number };

/** Where a period ends by plain counting; the start day is not counted (domstolloven § 148). */
export function endOf(from: Day, period: Period): Day {
  if ('weeks' in period) return addDays(from, period.weeks * 7);
  if ('months' in period) return addMonths(from, period.months);
  return addDays(from, period.days);
}

/** The last day of a period that gives a person a right: moved forward to a working day (domstolloven § 149). */
export function lastDayForPerson(rawEnd: Day): Day {
  return workingDayOnOrAfter(rawEnd);
}

/** The day the municipality aims at for a duty of its own: the working day on or before the raw end. */
export function aimOfMunicipality(rawEnd: Day): Day {
  return workingDayOnOrBefore(rawEnd);
}
