/** A calendar day in Norway, `YYYY-MM-DD`. All deadlines count in these. */
export type Day = string & { readonly __day: never };

/** A moment, ISO 8601 in UTC with milliseconds (`2026-03-05T07:00:00.000Z`), so that text order is time order. */
export type Instant = string & { readonly __instant: never };

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export function isDay(text: string): text is Day {
  const [, year, month, day] = dayShape.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

export function isInstant(text: string): text is Instant {
  return instantShape.test(text) && !Number.isNaN(Date.parse(text));
}

/** The day that the text names; throws on anything else, so use it where the text is known to be one. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError('not a day');
  return text;
}

export function instant(date: Date): Instant {
  const text = date.toISOString();
  if (!isInstant(text)) throw new RangeError('a year outside 0–9999');
  return text;
}

/** The day of this year, month (1–12) and day of month, or nothing when the calendar has none (29 2 2023). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isDay(text) ? text : undefined;
}

let osloFormat: Intl.DateTimeFormat | undefined;

/** Made when first asked for: its time-zone data cost a cold start some 9 ms. */
function oslo(): Intl.DateTimeFormat {
  osloFormat ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Oslo',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return osloFormat;
}

const msPerMinute = 60_000;
const msPerHour = 3_600_000;
const aheadByHour = new Map<number, number>();
const mostHours = 5_000;

/** How far Norwegian clocks are ahead of UTC, in ms; remembered by the hour, since they change on whole hours only. */
function aheadOfUtc(at: number): number {
  const hour = Math.floor(at / msPerHour);
  const known = aheadByHour.get(hour);
  if (known !== undefined) return known;
  if (aheadByHour.size >= mostHours) aheadByHour.clear();
  const ahead = shownAsUtc(hour * msPerHour) - hour * msPerHour;
  aheadByHour.set(hour, ahead);
  return ahead;
}

/** What Norwegian clocks show, read as if it were UTC. */
function shownAsUtc(at: number): number {
  const parts = Object.fromEntries(
    oslo()
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return Date.parse(
    `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}.000Z`,
  );
}

function shownInNorway(at: Date): Date {
  return new Date(at.getTime() + aheadOfUtc(at.getTime()));
}

/** The day it is in Norway at this moment: 23:30 UTC on 1 March is 2 March. */
export function dayInNorway(at: Date): Day {
  return day(shownInNorway(at).toISOString().slice(0, 10));
}

/** Minutes since midnight on Norwegian clocks, 0–1439. */
export function minuteInNorway(at: Date): number {
  const shown = shownInNorway(at);
  return shown.getUTCHours() * 60 + shown.getUTCMinutes();
}

/**
 * The moment Norwegian clocks show this hour and minute on this day.
 * In the hour that summer time skips: the moment an hour later; in the one it repeats: the first of the two.
 */
export function momentInNorway(on: Day, hour: number, minute = 0): Instant {
  const asIfUtc = Date.parse(`${on}T00:00:00.000Z`) + (hour * 60 + minute) * msPerMinute;
  const summer = asIfUtc - 2 * msPerHour;
  const isSummer = aheadOfUtc(summer) === 2 * msPerHour;
  return instant(new Date(isSummer ? summer : asIfUtc - msPerHour));
}

const msPerDay = 86_400_000;

const daysByNumber = new Map<number, Day>();
const mostDays = 20_000;

/** Days since 1970-01-01. */
function dayNumber(of: Day): number {
  return Date.parse(of) / msPerDay;
}

/** The ladders count over the same few weeks again and again; writing and checking each day anew was most of their cost. */
function dayOfNumber(number: number): Day {
  const known = daysByNumber.get(number);
  if (known) return known;
  if (daysByNumber.size >= mostDays) daysByNumber.clear();
  const counted = day(new Date(number * msPerDay).toISOString().slice(0, 10));
  daysByNumber.set(number, counted);
  return counted;
}

export function addDays(from: Day, days: number): Day {
  return dayOfNumber(dayNumber(from) + days);
}

export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same date number that many months on, or the month's last day (domstolloven § 148). */
export function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return day(
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(dayOfMonth, last)))
      .toISOString()
      .slice(0, 10),
  );
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(of: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1;
}

/** Whole years lived on this day; somebody born on 29 February has birthdays on 28 February in other years. */
export function ageOn(birth: Day, on: Day): number {
  let years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  if (addMonths(birth, years * 12) > on) years -= 1;
  return years;
}
