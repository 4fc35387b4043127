import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../infra/local/duration.ts';
import { readClockWish } from '../../../infra/local/time-travel.ts';

const day = 86_400_000;
const now = new Date('2026-03-05T10:00:00.000Z');

describe('a length of time is ISO 8601', () => {
  test.each([
    ['P14D', 14 * day],
    ['P2W', 14 * day],
    ['PT90M', 90 * 60_000],
    ['P1DT2H3M4S', day + 7_384_000],
  ])('%s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', 'P', 'PT', 'P1DT', '14D', 'P1M', 'P1Y', '-P1D', 'p1d'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('the clock goes', () => {
  test('forward by a length', () => {
    expect(readClockWish({ advance: 'P1D' }, now)).toEqual({ ok: true, target: new Date('2026-03-06T10:00:00.000Z') });
  });

  test('to a moment, whatever its time zone', () => {
    const wish = readClockWish({ now: '2026-12-24T08:00:00+01:00' }, now);
    expect(wish).toEqual({ ok: true, target: new Date('2026-12-24T07:00:00.000Z') });
  });

  test.each([
    {},
    { advance: 'P1D', now: '2026-12-24T08:00:00Z' },
    { advance: 'soon' },
    { now: 'tomorrow' },
    { now: '2026-03-05T09:59:59Z' },
  ])('nowhere on %j', (wish) => {
    expect(readClockWish(wish, now)).toMatchObject({ ok: false });
  });
});
