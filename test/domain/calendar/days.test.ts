import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  day,
  dayInNorway,
  dayOf,
  isDay,
  momentInNorway,
} from '../../../shared/domain/calendar/day.ts';
import { aimOfMunicipality, endOf, lastDayForPerson, type Period } from '../../../shared/domain/calendar/deadline.ts';
import { addWorkingDays, isWorkingDay, publicHolidays } from '../../../shared/domain/calendar/working-days.ts';
import holidayTable from '../data/public-holidays.json' with { type: 'json' };

describe('days in Norway', () => {
  test('a form sent 23:30 UTC on 1 March was received on 2 March', () => {
    expect(dayInNorway(new Date('2026-03-01T23:30:00Z'))).toBe('2026-03-02');
  });

  test.each([
    ['2026-01-05', 8, '2026-01-05T07:00:00.000Z'],
    ['2026-07-01', 8, '2026-07-01T06:00:00.000Z'],
    ['2026-03-29', 8, '2026-03-29T06:00:00.000Z'],
    ['2026-10-25', 8, '2026-10-25T07:00:00.000Z'],
    ['2026-03-29', 1, '2026-03-29T00:00:00.000Z'],
    ['2026-03-29', 3, '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', 1, '2026-10-24T23:00:00.000Z'],
    ['2026-10-25', 3, '2026-10-25T02:00:00.000Z'],
  ])('on %s Norwegian clocks show %i at %s', (on, hour, moment) => {
    expect(momentInNorway(day(on), hour)).toBe(moment);
  });

  test('in the hour that summer time skips, the moment an hour later', () => {
    expect(momentInNorway(day('2026-03-29'), 2, 30)).toBe('2026-03-29T01:30:00.000Z');
  });

  test('in the hour that summer time repeats, the first of the two', () => {
    expect(momentInNorway(day('2026-10-25'), 2, 30)).toBe('2026-10-25T00:30:00.000Z');
  });

  test('29 February 2023, month 13 and texts of another shape are no days', () => {
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    for (const text of ['2026-13-01', '2026-02-30', '26-02-01', '2026-2-1', '2026-02-01T', '']) {
      expect(isDay(text)).toBe(false);
    }
  });

  test('somebody born on 29 February turns 16 on 28 February', () => {
    expect(ageOn(day('2008-02-29'), day('2024-02-28'))).toBe(15);
    expect(ageOn(day('2008-02-29'), day('2025-02-28'))).toBe(17);
    expect(ageOn(day('2010-05-17'), day('2026-05-16'))).toBe(15);
    expect(ageOn(day('2010-05-17'), day('2026-05-17'))).toBe(16);
  });
});

describe('counting of periods', () => {
  const vectors: [from: string, period: Period, end: string, person?: string, municipality?: string][] = [
    ['2026-03-05', { weeks: 4 }, '2026-04-02', '2026-04-07', '2026-04-01'],
    ['2026-01-31', { months: 1 }, '2026-02-28', '2026-03-02', '2026-02-27'],
    ['2026-04-19', { weeks: 4 }, '2026-05-17', '2026-05-18', '2026-05-15'],
    ['2026-12-04', { weeks: 3 }, '2026-12-25', '2026-12-28', '2026-12-24'],
    ['2026-04-17', { days: 14 }, '2026-05-01', '2026-05-04', '2026-04-30'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2026-11-24', { months: 1 }, '2026-12-24'],
    ['2026-08-31', { months: 6 }, '2027-02-28', '2027-03-01', '2027-02-26'],
  ];
  test.each(vectors)(
    'from %s, %o ends %s (for the person %s, for the municipality %s)',
    (from, period, end, person, aim) => {
      const raw = endOf(day(from), period);
      expect(raw).toBe(end);
      expect(lastDayForPerson(raw)).toBe(person ?? end);
      expect(aimOfMunicipality(raw)).toBe(aim ?? end);
    },
  );

  test('months from the last day of a month stay on a last day', () => {
    expect(addMonths(day('2026-12-31'), 2)).toBe('2027-02-28');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
  });
});

describe('working days', () => {
  test.each(holidayTable.years.map(({ year, holidays }) => [year, holidays.map(({ date }) => date)] as const))(
    'the public holidays of %i',
    (year, dates) => {
      expect([...publicHolidays(year)].toSorted()).toEqual([...new Set(dates)].toSorted());
    },
  );

  test('24 and 31 December are ordinary days', () => {
    expect(isWorkingDay(day('2026-12-24'))).toBe(true);
    expect(isWorkingDay(day('2026-12-31'))).toBe(true);
  });

  test('three working days over Easter 2026 are a week and more', () => {
    expect(addWorkingDays(day('2026-03-31'), 3)).toBe('2026-04-08');
    expect(addWorkingDays(day('2026-04-08'), -3)).toBe('2026-03-31');
    expect(addDays(day('2026-03-31'), 8)).toBe('2026-04-08');
  });
});
