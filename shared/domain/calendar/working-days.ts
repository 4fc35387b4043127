import { addDays, type Day, day, weekday } from './day.ts';

/** Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1;
  return day(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
}

const fixedHolidays = ['01-01', '05-01', '05-17', '12-25', '12-26'];
// skjærtorsdag, langfredag, 1. and 2. påskedag, Kristi himmelfartsdag, 1. and 2. pinsedag
const daysFromEaster = [-3, -2, 0, 1, 39, 49, 50];

const holidaysByYear = new Map<number, ReadonlySet<Day>>();

/** The public holidays of a year besides ordinary Sundays (lov 24. februar 1995 nr. 12; lov 26. april 1947 nr. 1). */
export function publicHolidays(year: number): ReadonlySet<Day> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const sunday = easter(year);
  const holidays = new Set([
    ...fixedHolidays.map((date) => day(`${year}-${date}`)),
    ...daysFromEaster.map((days) => addDays(sunday, days)),
  ]);
  holidaysByYear.set(year, holidays);
  return holidays;
}

export function isWorkingDay(on: Day): boolean {
  return weekday(on) < 6 && !publicHolidays(Number(on.slice(0, 4))).has(on);
}

/** The day itself when it is a working day, else the nearest one before it. */
export function workingDayOnOrBefore(on: Day): Day {
  let found = on;
  while (!isWorkingDay(found)) found = addDays(found, -1);
  return found;
}

/** The day itself when it is a working day, else the nearest one after it. */
export function workingDayOnOrAfter(on: Day): Day {
  let found = on;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** That many working days later (or earlier, when negative); the start day is not counted. */
export function addWorkingDays(from: Day, days: number): Day {
  const step = days < 0 ? -1 : 1;
  let found = from;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    found = addDays(found, step);
    while (!isWorkingDay(found)) found = addDays(found, step);
  }
  return found;
}
