import { addMonths, type Day, dayOf } from '../../shared/domain/calendar/day.ts';
import { answerOf } from '../answers.ts';
import type { Answers, DateRange } from '../model.ts';
import { trimmed } from './plain-text.ts';

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };
export type DateReading =
  | { readonly outcome: 'read'; readonly day: Day }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'refused'; readonly code: string; readonly part: keyof DateParts };

/** A day that is in the calendar, and in this range seen from today. */
export function readDate(parts: DateParts, range: DateRange, today: Day): DateReading {
  const { day, month, year } = parts;
  if (!day && !month && !year) return { outcome: 'empty' };
  const wrong = wrongPart(parts);
  if (wrong) return { outcome: 'refused', code: 'notADate', part: wrong };
  const date = dayOf(Number(year), Number(month), Number(day));
  if (!date) return { outcome: 'refused', code: 'notADate', part: 'day' };
  const code = ranges[range](date, today);
  return code ? { outcome: 'refused', code, part: 'year' } : { outcome: 'read', day: date };
}

/** The three parts as they were typed. */
export function datePartsOf(answers: Answers, id: string): DateParts {
  const part = (name: keyof DateParts) => trimmed(answerOf(answers, `${id}.${name}`));
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** The day that was answered; nothing where none was, or one that is refused. */
export function dayIn(
  answers: Answers,
  id: string,
  { range, today }: { readonly range: DateRange; readonly today: Day },
): Day | undefined {
  const reading = readDate(datePartsOf(answers, id), range, today);
  return reading.outcome === 'read' ? reading.day : undefined;
}

function wrongPart({ day, month, year }: DateParts): keyof DateParts | undefined {
  if (!/^[0-9]{1,2}$/.test(day)) return 'day';
  if (!/^[0-9]{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return 'month';
  return /^[0-9]{4}$/.test(year) ? undefined : 'year';
}

const years = (count: number) => count * 12;

/** Why a day is outside the range. */
const ranges: Record<DateRange, (date: Day, today: Day) => string | undefined> = {
  birth(date, today) {
    if (date > today) return 'dateInFuture';
    return date < addMonths(today, -years(120)) ? 'dateTooOld' : undefined;
  },
  // Further off than this is a slip of the keys.
  around(date, today) {
    if (date > addMonths(today, years(10))) return 'dateTooFar';
    return date < addMonths(today, -years(10)) ? 'dateTooFarBack' : undefined;
  },
};
