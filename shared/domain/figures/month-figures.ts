import type { Day } from '../calendar/day.ts';
import { dayInMonth, type Month } from './month.ts';

/** What has been counted for one unit in one month (see `CountName`). */
export type MonthFigures = {
  readonly month: Month;
  readonly unit: string;
  readonly counts: Readonly<Record<string, number>>;
};

/** What is counted, as the page shows it. */
export const measures = ['answered', 'inTime', 'appointed', 'unrevised', 'email', 'sms'] as const;
export type Measure = (typeof measures)[number];

/** Days and how many took so long, in order. */
export type Histogram = readonly (readonly [days: number, count: number])[];

export function histogramOf(rows: readonly MonthFigures[], of: 'answered' | 'coordinator'): Histogram {
  const totals = new Map<number, number>();
  for (const { counts } of rows) {
    for (const [days, count] of numbered(counts, of)) totals.set(days, (totals.get(days) ?? 0) + count);
  }
  return [...totals].filter(([, count]) => count > 0).toSorted(([one], [other]) => one - other);
}

/** Of these rows together, as of this day: a date of revision that is before it has passed. */
export function countOf(rows: readonly MonthFigures[], measure: Measure, today: Day): number {
  switch (measure) {
    case 'answered':
      return total(histogramOf(rows, 'answered'));
    case 'appointed':
      return total(histogramOf(rows, 'coordinator'));
    case 'unrevised':
      return plain(rows, 'unrevised') + overdueOf(rows, 'revision', today);
    default:
      return plain(rows, measure);
  }
}

/** What was owed by a day before this one, and has not been done. */
export function overdueOf(rows: readonly MonthFigures[], owed: 'answerBy' | 'revision', today: Day): number {
  const passed = rows.map(({ month, counts }) =>
    total(numbered(counts, owed).filter(([dayOfMonth]) => dayInMonth(month, dayOfMonth) < today)),
  );
  return passed.reduce((sum, each) => sum + each, 0);
}

/** The middle one, or the mean of the middle two; nothing of nothing. */
export function medianOf(histogram: Histogram): number | undefined {
  const count = total(histogram);
  if (count === 0) return undefined;
  return (placed(histogram, Math.floor((count + 1) / 2)) + placed(histogram, Math.ceil((count + 1) / 2))) / 2;
}

/** The days that the one in this place took; the first is 1. */
function placed(histogram: Histogram, place: number): number {
  let passed = 0;
  for (const [days, count] of histogram) {
    passed += count;
    if (passed >= place) return days;
  }
  return 0;
}

function numbered(counts: MonthFigures['counts'], prefix: string): Histogram {
  return Object.entries(counts).flatMap(([name, count]) =>
    name.startsWith(`${prefix}_`) ? [[Number(name.slice(prefix.length + 1)), count] as const] : [],
  );
}

function plain(rows: readonly MonthFigures[], name: string): number {
  return rows.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
}

function total(histogram: Histogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}
