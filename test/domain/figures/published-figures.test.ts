import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { month, monthsOfYear, monthsUpTo } from '../../../shared/domain/figures/month.ts';
import { type MonthFigures, medianOf } from '../../../shared/domain/figures/month-figures.ts';
import { publishedFigures, type Scope, yearsOf } from '../../../shared/domain/figures/published-figures.ts';

const today = day('2026-11-27');
const units = ['a', 'b'];

function figures(unit: string, of: string, counts: Record<string, number>): MonthFigures {
  return { unit, month: month(of), counts };
}

function lineOf(rows: readonly MonthFigures[], of: string | number, scope: Scope = { unit: 'a' }, year?: number) {
  return publishedFigures({ rows, units, today }, scope, year).lines.find((line) => line.of === of)?.shown;
}

test('the middle of the days: of an odd number, of an even one, of nothing', () => {
  expect(
    medianOf([
      [3, 1],
      [10, 1],
      [40, 1],
    ]),
  ).toBe(10);
  expect(
    medianOf([
      [3, 2],
      [10, 2],
    ]),
  ).toBe(6.5);
  expect(medianOf([[7, 6]])).toBe(7);
  expect(medianOf([])).toBeUndefined();
});

test('months go over the turn of a year, and no further than today', () => {
  expect(monthsUpTo(month('2026-02'), 3)).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(monthsOfYear(2026, month('2026-03'))).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(monthsOfYear(2025, month('2026-03'))).toHaveLength(12);
});

describe('the figures of a unit', () => {
  test('are the share answered in time, and the middle of the days, where five or more were answered', () => {
    const rows = [figures('a', '2026-10', { answered_10: 6, answered_30: 2, inTime: 6 })];
    expect(lineOf(rows, '2026-10')).toMatchObject({
      answered: { shown: 8 },
      inTime: { shown: 6 },
      share: { shown: 75 },
      answerDays: { shown: 10 },
    });
  });

  test('say neither share nor days of fewer than five', () => {
    const rows = [figures('a', '2026-10', { answered_10: 4, inTime: 4 })];
    expect(lineOf(rows, '2026-10')).toMatchObject({ answered: 'few', inTime: 'few', share: 'few', answerDays: 'few' });
  });

  test('give no share from which fewer than five in time could be worked out', () => {
    const rows = [figures('a', '2026-10', { answered_40: 20, inTime: 2 })];
    expect(lineOf(rows, '2026-10')).toMatchObject({ answered: { shown: 20 }, inTime: 'few', share: 'hidden' });
  });

  test('of a year say more than its months, where these are small', () => {
    const rows = ['01', '04', '08'].map((of) => figures('a', `2026-${of}`, { answered_12: 3, inTime: 3 }));
    expect(lineOf(rows, '2026-04')).toMatchObject({ answered: 'few', answerDays: 'few' });
    expect(lineOf(rows, 2026)).toMatchObject({
      answered: { shown: 9 },
      share: { shown: 100 },
      answerDays: { shown: 12 },
    });
  });

  test('leave a month out in each view alike, so that no two views give it away', () => {
    const rows = [
      ...['01', '02', '03', '11', '12'].map((of) => figures('a', `2025-${of}`, { answered_12: of === '12' ? 2 : 9 })),
      ...['01', '02'].map((of) => figures('a', `2026-${of}`, { answered_12: 8 })),
    ];
    expect(lineOf(rows, '2025-12')?.answered).toBe('few');
    for (const of of ['2025-12', 2025, 2026]) {
      const inYear = lineOf(rows, of, { unit: 'a' }, String(of).startsWith('2025') ? 2025 : 2026);
      expect(lineOf(rows, of)).toEqual(inYear);
    }
  });

  test('begin with the first month in which anything was counted', () => {
    const rows = [figures('b', '2026-09', { answered_5: 1 }), figures('a', '2026-11', { answered_9: 7 })];
    const lines = (year?: number) =>
      publishedFigures({ rows, units, today }, { unit: 'a' }, year).lines.map(({ of }) => of);
    expect(lines()).toEqual(['2026-09', '2026-10', '2026-11', 2026]);
    expect(lines(2026)).toEqual(lines());
    expect(publishedFigures({ rows: [], units, today }, 'all').lines.map(({ of }) => of)).toEqual(['2026-11', 2026]);
  });

  test('of a unit that has gone count in the municipality', () => {
    const rows = [figures('a', '2026-10', { answered_5: 6 }), figures('gone', '2026-10', { answered_9: 7 })];
    expect(lineOf(rows, '2026-10', 'all')).toMatchObject({ answered: { shown: 13 } });
    expect(lineOf(rows, '2026-10', { unit: 'b' })).toMatchObject({ answered: 'few' });
  });

  test('a small unit is not given away by the municipality and the other unit', () => {
    const rows = [figures('a', '2026-10', { answered_5: 3 }), figures('b', '2026-10', { answered_9: 20 })];
    const shown = [lineOf(rows, '2026-10')?.answered, lineOf(rows, '2026-10', { unit: 'b' })?.answered];
    const whole = lineOf(rows, '2026-10', 'all')?.answered;
    expect(shown[0]).toBe('few');
    expect([shown[1], whole].filter((each) => typeof each === 'object').length).toBeLessThan(2);
  });
});

describe('a date that passes', () => {
  const rows = [
    figures('a', '2026-10', { revision_31: 3, unrevised: 3 }),
    figures('a', '2026-11', { revision_26: 5, revision_27: 9, answerBy_26: 6, answerBy_27: 7 }),
    figures('a', '2024-02', { revision_1: 1 }),
  ];

  test('counts from the day after, in its own month, without anybody counting it', () => {
    expect(lineOf(rows, '2026-10')?.unrevised).toEqual({ shown: 6 });
    expect(lineOf(rows, '2026-11')?.unrevised).toEqual({ shown: 5 });
  });

  test('is overdue today as long as it is not met, however long ago it was', () => {
    const { overdue } = publishedFigures({ rows, units, today }, { unit: 'a' });
    expect(overdue).toEqual({ answers: { shown: 6 }, revisions: { shown: 9 } });
  });
});

test('the years to choose from reach back to the first that was counted', () => {
  expect(yearsOf([figures('a', '2024-03', {})], today)).toEqual([2026, 2025, 2024]);
  expect(yearsOf([], today)).toEqual([2026]);
});
