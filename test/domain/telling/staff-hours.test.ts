import { describe, expect, test } from 'vitest';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { usualHours, wantedMoment } from '../../../shared/domain/telling/staff-hours.ts';

const at = (text: string) => instant(new Date(text));

describe('the next moment that somebody wants their reminders', () => {
  test.each([
    // Summer time: 08:00 is 06:00 UTC.
    [usualHours, '2026-04-07T06:00:00Z', '2026-04-07T06:00:00Z'],
    [usualHours, '2026-04-07T06:00:01Z', '2026-04-08T06:00:00Z'],
    [{ hour: 12, days: [2, 4] }, '2026-04-07T06:00:00Z', '2026-04-07T10:00:00Z'],
    [{ hour: 12, days: [2, 4] }, '2026-04-07T10:30:00Z', '2026-04-09T10:00:00Z'],
    // 17 May, Whit Monday: public holidays are passed by.
    [usualHours, '2026-05-22T12:00:00Z', '2026-05-26T06:00:00Z'],
    [{ hour: 0, days: [7] }, '2026-03-28T12:00:00Z', '2026-03-28T23:00:00Z'],
  ])('by %j from %s is %s', (hours, from, moment) => {
    expect(wantedMoment(hours, at(from))).toBe(at(moment));
  });
});
