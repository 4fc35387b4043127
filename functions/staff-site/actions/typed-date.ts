import { addMonths, type Day, dayOf } from '../../../shared/domain/calendar/day.ts';

/** A date as it stands in its three controls: `{name}.day`, `{name}.month`, `{name}.year`. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

export const dateParts = ['day', 'month', 'year'] as const satisfies readonly (keyof TypedDate)[];

export type DateReading =
  | { readonly ok: true; readonly on: Day }
  | { readonly ok: false; readonly code: 'date-missing' | 'not-a-date' };

export type LaterDateReading = DateReading | { readonly ok: false; readonly code: 'date-not-later' | 'date-too-far' };

/** The control that a problem with the date leads to. */
export function firstOf<Name extends string>(name: Name): `${Name}.day` {
  return `${name}.day`;
}

export function controlsOf(name: string): readonly string[] {
  return dateParts.map((part) => `${name}.${part}`);
}

export function typedDate(on: Day): TypedDate {
  const [year = '', month = '', day = ''] = on.split('-').map((part) => String(Number(part)));
  return { day, month, year };
}

export function postedDate(values: ReadonlyMap<string, string>, name: string): TypedDate {
  const [day = '', month = '', year = ''] = controlsOf(name).map((control) => values.get(control));
  return { day, month, year };
}

export function readDate(typed: TypedDate): DateReading {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (!day && !month && !year) return { ok: false, code: 'date-missing' };
  const digits = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
  const on = digits ? dayOf(Number(year), Number(month), Number(day)) : undefined;
  return on ? { ok: true, on } : { ok: false, code: 'not-a-date' };
}

/** A date further off than this is a slip of the keys. */
const mostMonthsAhead = 12;

/** A day to come that something is promised, or waited for, until. */
export function readLaterDate(typed: TypedDate, today: Day): LaterDateReading {
  const date = readDate(typed);
  if (!date.ok) return date;
  if (date.on <= today) return { ok: false, code: 'date-not-later' };
  return date.on > addMonths(today, mostMonthsAhead) ? { ok: false, code: 'date-too-far' } : date;
}

/** `27 3 2026`, for what was typed to be read again. */
export function dateCopy({ day, month, year }: TypedDate): string {
  return [day, month, year].filter(Boolean).join(' ');
}
