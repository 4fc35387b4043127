import type { Day } from '../calendar/day.ts';
import { type Month, monthOf, monthsOfYear, monthsUpTo, yearOf } from './month.ts';
import {
  countOf,
  histogramOf,
  type Measure,
  type MonthFigures,
  measures,
  medianOf,
  overdueOf,
} from './month-figures.ts';
import { type Published, suppressed } from './suppressed.ts';

/** A unit's id, or all units of the municipality together. */
export type Scope = { readonly unit: string } | 'all';

/** What is shown of a month, or of a whole year. Shares in per cent, medians in days. */
export type Shown = Readonly<Record<Measure | 'share' | 'answerDays' | 'coordinatorDays', Published>>;

export type Line = { readonly of: Month | number; readonly shown: Shown };

export type PublishedFigures = {
  /**
   * The months in their order, from the first in which anything was counted, then each whole year that they belong to, up
   * to today.
   */
  readonly lines: readonly Line[];
  /** Owed by a day that has passed, and not done as of today. */
  readonly overdue: { readonly answers: Published; readonly revisions: Published };
};

type Counted = { readonly rows: readonly MonthFigures[]; readonly units: readonly string[]; readonly today: Day };

/**
 * A year, or the last twelve months where none is given. Each calendar year is suppressed as a whole, months against the
 * year and units against the municipality, whatever part of it is asked for: what one page leaves out, no other shows.
 */
export function publishedFigures(counted: Counted, scope: Scope, year?: number): PublishedFigures {
  const thisMonth = monthOf(counted.today);
  const all = year === undefined ? monthsUpTo(thisMonth, 12) : monthsOfYear(year, thisMonth);
  const months = all.filter((each) => each >= firstMonth(counted));
  const years = [...new Set(months.map(yearOf))].map((each) => publishedYear(counted, scope, each));
  const ofMonth = (of: Month) => years.flatMap(({ lines }) => lines).filter((line) => line.of === of);
  return {
    lines: [...months.flatMap(ofMonth), ...years.map(({ whole }) => whole)],
    overdue: {
      answers: publishedOverdue(counted, scope, 'answerBy'),
      revisions: publishedOverdue(counted, scope, 'revision'),
    },
  };
}

/** The years there is something to show of, the latest first; this one always. */
export function yearsOf(rows: readonly MonthFigures[], today: Day): readonly number[] {
  const thisYear = yearOf(monthOf(today));
  const first = Math.min(thisYear, ...rows.map(({ month }) => yearOf(month)));
  return Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
}

/** Nothing is known of the months before: they are not shown as if nothing had happened. */
function firstMonth({ rows, today }: Counted): Month {
  return rows.reduce((first, { month }) => (month < first ? month : first), monthOf(today));
}

type Year = { readonly lines: readonly Line[]; readonly whole: Line };

function publishedYear(counted: Counted, scope: Scope, year: number): Year {
  const first = firstMonth(counted);
  const months = monthsOfYear(year, monthOf(counted.today)).filter((each) => each >= first);
  const ofYear = { ...counted, rows: counted.rows.filter(({ month }) => months.includes(month)) };
  const units = unitsIn(ofYear);
  const place = placeOf(scope, units);
  const ofScope = ofYear.rows.filter(({ unit }) => isIn(scope, unit));
  const grids = Object.fromEntries(
    measures.map((measure) => [measure, suppressed(partsOf(ofYear, { units, months, measure }), 'shown')]),
  );
  const shownAt = (column: number, of: readonly MonthFigures[]) =>
    shownOf((measure) => grids[measure]?.[place]?.[column] ?? 'hidden', of);
  return {
    lines: months.map((month, column) => ({
      of: month,
      shown: shownAt(
        column,
        ofScope.filter((row) => row.month === month),
      ),
    })),
    whole: { of: year, shown: shownAt(months.length, ofScope) },
  };
}

/** Units that have gone count in the whole municipality, and so in what could be worked out from it. */
function unitsIn({ rows, units }: Counted): readonly string[] {
  return [...new Set([...units, ...rows.map(({ unit }) => unit)])];
}

function placeOf(scope: Scope, units: readonly string[]): number {
  return scope === 'all' ? units.length : units.indexOf(scope.unit);
}

function isIn(scope: Scope, unit: string): boolean {
  return scope === 'all' || scope.unit === unit;
}

type Part = { readonly units: readonly string[]; readonly months: readonly Month[]; readonly measure: Measure };

function partsOf({ rows, today }: Counted, { units, months, measure }: Part): readonly (readonly number[])[] {
  return units.map((unit) =>
    months.map((month) =>
      countOf(
        rows.filter((row) => row.unit === unit && row.month === month),
        measure,
        today,
      ),
    ),
  );
}

/** A median and a share say something of how many they are of: they are shown where that is. */
function shownOf(published: (measure: Measure) => Published, rows: readonly MonthFigures[]): Shown {
  const counts: Record<Measure, Published> = {
    answered: published('answered'),
    inTime: published('inTime'),
    appointed: published('appointed'),
    unrevised: published('unrevised'),
    email: published('email'),
    sms: published('sms'),
  };
  const { answered, inTime, appointed } = counts;
  return {
    ...counts,
    share: shareOf(inTime, answered),
    answerDays: medianShown(answered, medianOf(histogramOf(rows, 'answered'))),
    coordinatorDays: medianShown(appointed, medianOf(histogramOf(rows, 'coordinator'))),
  };
}

function shareOf(part: Published, whole: Published): Published {
  if (whole === 'few' || whole === 'hidden') return whole;
  return part === 'few' || part === 'hidden' ? 'hidden' : { shown: (100 * part.shown) / whole.shown };
}

function medianShown(count: Published, median: number | undefined): Published {
  if (count === 'few' || count === 'hidden') return count;
  return median === undefined ? 'hidden' : { shown: median };
}

function publishedOverdue(counted: Counted, scope: Scope, owed: 'answerBy' | 'revision'): Published {
  const units = unitsIn(counted);
  const parts = units.map((unit) => [
    overdueOf(
      counted.rows.filter((row) => row.unit === unit),
      owed,
      counted.today,
    ),
  ]);
  return suppressed(parts, 'not-shown')[placeOf(scope, units)]?.[0] ?? 'hidden';
}
