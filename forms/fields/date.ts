import { addMonths, type Day, dayOf } from '../../shared/domain/day.ts';

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };
export type DateReading =
  | { readonly outcome: 'read'; readonly day: Day }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'refused'; readonly code: string; readonly part: keyof DateParts };

/** A day that somebody alive can be born on: real, not after today, at most 120 years ago. */
export function readBirthDate(parts: DateParts, today: Day): DateReading {
  const { day, month, year } = parts;
  if (!day && !month && !year) return { outcome: 'empty' };
  const wrong = wrongPart(parts);
  if (wrong) return { outcome: 'refused', code: 'notADate', part: wrong };
  const date = dayOf(Number(year), Number(month), Number(day));
  if (!date) return { outcome: 'refused', code: 'notADate', part: 'day' };
  if (date > today) return { outcome: 'refused', code: 'dateInFuture', part: 'year' };
  if (date < addMonths(today, -120 * 12)) return { outcome: 'refused', code: 'dateTooOld', part: 'year' };
  return { outcome: 'read', day: date };
}

function wrongPart({ day, month, year }: DateParts): keyof DateParts | undefined {
  if (!/^[0-9]{1,2}$/.test(day)) return 'day';
  if (!/^[0-9]{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return 'month';
  return /^[0-9]{4}$/.test(year) ? undefined : 'year';
}
