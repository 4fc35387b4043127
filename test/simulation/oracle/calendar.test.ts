import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  easter,
  isWorkday,
  osloClock,
  osloDay,
  osloInstant,
  smsMoment,
  workdayOnOrAfter,
  workdayOnOrBefore,
  workdaysAfter,
  workdaysBefore,
} from './calendar.ts';

const utc = (at: number) => new Date(at).toISOString();

describe('the oracle’s calendar', () => {
  it.each([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
  ])('knows that Easter Sunday is on %s', (day) => {
    expect(easter(Number(day.slice(0, 4)))).toBe(day);
  });

  it.each([
    ['2026-04-02', false],
    ['2026-04-03', false],
    ['2026-04-04', false],
    ['2026-04-06', false],
    ['2026-04-07', true],
    ['2026-05-14', false],
    ['2026-05-17', false],
    ['2026-05-25', false],
    ['2026-12-24', true],
    ['2026-12-25', false],
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2027-05-17', false],
  ])('%s is a working day: %s', (day, works) => {
    expect(isWorkday(day)).toBe(works);
  });

  // domain.md § 3: start, raw end, for the person, for the municipality.
  it.each([
    [addDays('2026-03-05', 28), '2026-04-02', '2026-04-07', '2026-04-01'],
    [addMonths('2026-01-31', 1), '2026-02-28', '2026-03-02', '2026-02-27'],
    [addDays('2026-04-19', 28), '2026-05-17', '2026-05-18', '2026-05-15'],
    [addDays('2026-12-04', 21), '2026-12-25', '2026-12-28', '2026-12-24'],
    [addDays('2026-04-17', 14), '2026-05-01', '2026-05-04', '2026-04-30'],
    [addMonths('2024-01-31', 1), '2024-02-29', '2024-02-29', '2024-02-29'],
    [addMonths('2026-11-24', 1), '2026-12-24', '2026-12-24', '2026-12-24'],
    [addMonths('2026-08-31', 6), '2027-02-28', '2027-03-01', '2027-02-26'],
  ])('what ends on %s is %s: %s for the person, %s for the municipality', (end, raw, person, municipality) => {
    expect(end).toBe(raw);
    expect(workdayOnOrAfter(end)).toBe(person);
    expect(workdayOnOrBefore(end)).toBe(municipality);
  });

  it('counts working days over Easter, both ways', () => {
    expect(workdaysAfter('2026-04-01', 1)).toBe('2026-04-07');
    expect(workdaysAfter('2026-03-28', 3)).toBe('2026-04-01');
    expect(workdaysBefore('2026-04-07', 1)).toBe('2026-04-01');
    expect(workdaysBefore('2026-05-19', 3)).toBe('2026-05-13');
  });

  it.each([
    ['2026-03-27', '2026-03-27T07:00:00.000Z'],
    ['2026-03-29', '2026-03-29T06:00:00.000Z'],
    ['2026-10-24', '2026-10-24T06:00:00.000Z'],
    ['2026-10-25', '2026-10-25T07:00:00.000Z'],
  ])('eight o’clock in Oslo on %s is %s', (day, at) => {
    expect(utc(osloInstant(day, 8))).toBe(at);
    expect(osloClock(osloInstant(day, 8))).toBe('08:00');
  });

  it('puts what is sent at 23:30 UTC on the next day', () => {
    expect(osloDay(Date.parse('2026-03-01T23:30:00Z'))).toBe('2026-03-02');
  });

  it.each([
    ['2026-01-05T07:59:59Z', '2026-01-05T08:00:00.000Z'],
    ['2026-07-01T14:59:59Z', '2026-07-01T14:59:59.000Z'],
    ['2026-01-09T16:30:00Z', '2026-01-12T08:00:00.000Z'],
    ['2026-04-02T10:00:00Z', '2026-04-07T07:00:00.000Z'],
    ['2026-12-24T16:30:00Z', '2026-12-28T08:00:00.000Z'],
    ['2026-03-28T18:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['2026-10-25T01:30:00Z', '2026-10-26T08:00:00.000Z'],
  ])('a text message of %s may go at %s', (at, may) => {
    expect(utc(smsMoment(Date.parse(at)))).toBe(may);
  });
});
