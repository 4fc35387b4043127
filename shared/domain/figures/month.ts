import { type Day, day } from '../calendar/day.ts';

/** A Norwegian calendar month, `YYYY-MM`. */
export type Month = string & { readonly __month: never };

const shape = /^\d{4}-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): text is Month {
  return shape.test(text);
}

export function monthOf(on: Day): Month {
  return month(on.slice(0, 7));
}

/** The month that the text names; throws on anything else. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError('not a month');
  return text;
}

export function yearOf(of: Month): number {
  return Number(of.slice(0, 4));
}

/** That many months, this one the last of them, in their order. */
export function monthsUpTo(last: Month, count: number): readonly Month[] {
  const number = yearOf(last) * 12 + Number(last.slice(5)) - 1;
  return Array.from({ length: count }, (_, index) => monthOfNumber(number - count + 1 + index));
}

/** January to December, none after `last`. */
export function monthsOfYear(year: number, last: Month): readonly Month[] {
  return monthsUpTo(monthOfNumber(year * 12 + 11), 12).filter((each) => each <= last);
}

export function dayInMonth(of: Month, dayOfMonth: number): Day {
  return day(`${of}-${String(dayOfMonth).padStart(2, '0')}`);
}

function monthOfNumber(number: number): Month {
  return month(`${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`);
}
