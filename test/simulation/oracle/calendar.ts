/** A Norwegian calendar day, `YYYY-MM-DD`. The oracle's own calendar: nothing here is shared with the service. */
export type CalendarDay = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;

const dayLength = 86_400_000;
const ordinal = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const fromOrdinal = (number: number): CalendarDay => new Date(number * dayLength).toISOString().slice(0, 10);

export const addDays = (day: CalendarDay, days: number): CalendarDay => fromOrdinal(ordinal(day) + days);
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => ordinal(to) - ordinal(from);

/** The same date number some months on, or the month’s last day (domstolloven § 148). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const lastDate = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return fromOrdinal(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, lastDate)) / dayLength);
}

/** Easter Sunday by Knuth’s algorithm E (The Art of Computer Programming, 1.3.2, exercise 14). */
export function easter(year: number): CalendarDay {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapDropped = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - leapDropped - 10;
  let epact = (11 * golden + 20 + moonCorrection - leapDropped) % 30;
  if (epact < 0) epact += 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let full = 44 - epact;
  if (full < 21) full += 30;
  full = full + 7 - ((sunday + full) % 7);
  return addDays(`${year}-03-01`, full - 1);
}

const fixedHolidays = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension, Whit Sunday and Monday. */
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50];

export function isHoliday(day: CalendarDay): boolean {
  if (fixedHolidays.includes(day.slice(5))) return true;
  return aroundEaster.includes(daysBetween(easter(Number(day.slice(0, 4))), day));
}

/** 1970-01-01 was a Thursday; 0 is Monday. */
export const weekday = (day: CalendarDay): number => (((ordinal(day) + 3) % 7) + 7) % 7;
export const isWorkday = (day: CalendarDay): boolean => weekday(day) < 5 && !isHoliday(day);

export const workdayOnOrBefore = (day: CalendarDay): CalendarDay =>
  isWorkday(day) ? day : workdayOnOrBefore(addDays(day, -1));
export const workdayOnOrAfter = (day: CalendarDay): CalendarDay =>
  isWorkday(day) ? day : workdayOnOrAfter(addDays(day, 1));

/** So many working days on; the day itself is not counted. */
export function workdaysAfter(day: CalendarDay, count: number): CalendarDay {
  return count === 0 ? day : workdaysAfter(workdayOnOrAfter(addDays(day, 1)), count - 1);
}

export function workdaysBefore(day: CalendarDay, count: number): CalendarDay {
  return count === 0 ? day : workdaysBefore(workdayOnOrBefore(addDays(day, -1)), count - 1);
}

function lastSunday(year: number, month: number): CalendarDay {
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return addDays(last, -((weekday(last) + 1) % 7));
}

/** Hours ahead of UTC in Oslo: two between the last Sundays of March and October, both at 01:00 UTC (2000/84/EF). */
function hoursAhead(at: Instant): number {
  const year = new Date(at).getUTCFullYear();
  const from = Date.parse(`${lastSunday(year, 3)}T01:00:00Z`);
  const to = Date.parse(`${lastSunday(year, 10)}T01:00:00Z`);
  return at >= from && at < to ? 2 : 1;
}

const hourLength = 3_600_000;
const inOslo = (at: Instant): string => new Date(at + hoursAhead(at) * hourLength).toISOString();
export const osloDay = (at: Instant): CalendarDay => inOslo(at).slice(0, 10);
/** The clock on the wall in Oslo, `HH:MM`. */
export const osloClock = (at: Instant): string => inOslo(at).slice(11, 16);

/** When the clock on the wall in Oslo shows this whole hour on this day (no ladder uses the hour that is skipped). */
export function osloInstant(day: CalendarDay, hour: number): Instant {
  const asUtc = ordinal(day) * dayLength + hour * hourLength;
  const summer = asUtc - 2 * hourLength;
  return hoursAhead(summer) === 2 ? summer : asUtc - hourLength;
}

/** The earliest moment a text message may go: [09:00, 17:00) in Oslo on working days. */
export function smsMoment(at: Instant): Instant {
  const day = osloDay(at);
  const clock = osloClock(at);
  if (isWorkday(day) && clock >= '09:00' && clock < '17:00') return at;
  if (isWorkday(day) && clock < '09:00') return osloInstant(day, 9);
  return osloInstant(workdayOnOrAfter(addDays(day, 1)), 9);
}
