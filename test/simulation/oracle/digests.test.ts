import { describe, expect, it } from 'vitest';
import { osloClock, osloInstant } from './calendar.ts';
import { digestsOf, isOvertaken } from './digests.ts';
import type { Settings } from './settings.ts';
import type { Told } from './told.ts';

const settings: Settings = {
  id: 'vik',
  smsEnabled: true,
  coordinatingUnit: 'koord',
  units: [],
  staff: [
    { id: 'leader' },
    { id: 'part', notices: { hour: 12, days: [1, 3] } },
    { id: 'early', notices: { hour: 8, days: [1, 2, 3, 4, 5, 6] } },
  ],
  lastContact: 'last',
  deadlines: { answer: {}, preliminary: {}, newPromise: {}, coordinator: {}, plan: {}, report: {} },
};

const toStaff = (day: string, what: string, { staff = 'leader', hour = 8 } = {}): Told => ({
  to: { staff },
  what,
  at: osloInstant(day, hour),
  by: what === 'routing' ? 'event' : 'time',
});

function lines(told: readonly Told[], outages: readonly { readonly from: number; readonly to: number }[] = []) {
  return digestsOf(told, { settings, outages })
    .map(({ to, day, closes, steps }) => `${day} ${osloClock(closes)} ${to} ${steps.map(({ what }) => what).join('+')}`)
    .sort();
}

describe('the digest', () => {
  it('is one mail a day for each of the staff', () => {
    const told = [
      toStaff('2026-01-08', 'take-3'),
      toStaff('2026-01-08', 'answer-7'),
      toStaff('2026-01-08', 'take-5', { staff: 'deputy' }),
      toStaff('2026-01-09', 'answer-1'),
    ];
    expect(lines(told)).toEqual([
      '2026-01-08 08:00 deputy take-5',
      '2026-01-08 08:00 leader take-3+answer-7',
      '2026-01-09 08:00 leader answer-1',
    ]);
  });

  it('leaves routing and the first word of a passed legal date to mails of their own', () => {
    const told = ['routing', 'answer-late', 'complaint-late', 'take-3'].map((what) => toStaff('2026-01-08', what));
    expect(lines(told)).toEqual(['2026-01-08 08:00 leader take-3']);
  });

  it('comes at the hour and on the days its reader wants, and on no public holiday', () => {
    const told = ['2026-01-08', '2026-01-09', '2026-01-12'].map((day) => toStaff(day, day, { staff: 'part' }));
    expect(lines(told)).toEqual(['2026-01-12 12:00 part 2026-01-08+2026-01-09+2026-01-12']);
    expect(lines([toStaff('2026-05-01', 'take-3', { staff: 'early' })])).toEqual(['2026-05-02 08:00 early take-3']);
  });

  it('has no room for what comes when it has gone: that is in the next', () => {
    const told = [toStaff('2026-01-08', 'take-3'), toStaff('2026-01-08', 'answer-7', { hour: 11 })];
    expect(lines(told)).toEqual(['2026-01-08 08:00 leader take-3', '2026-01-09 08:00 leader answer-7']);
  });

  it('goes at once where nothing has gone that day, and when sweeps run again', () => {
    expect(lines([toStaff('2026-01-08', 'answer-7', { hour: 11 })])).toEqual(['2026-01-08 11:00 leader answer-7']);
    const outages = [{ from: osloInstant('2026-01-12', 9), to: osloInstant('2026-01-12', 14) }];
    expect(lines([toStaff('2026-01-12', 'take-3', { staff: 'part' })], outages)).toEqual([
      '2026-01-12 14:00 part take-3',
    ]);
  });
});

it('a step that waited for its mail is not told when a later one of its ladder has been', () => {
  const until = osloInstant('2026-03-01', 8);
  const told = ['answer-1', 'answer-late', 'take-7'].map((what, index) => ({
    ...toStaff(`2026-01-0${7 + index}`, what),
    until,
  }));
  const [first, second, third] = told;
  if (!first || !second || !third) throw new Error('three steps were told');
  expect(isOvertaken(first, told, osloInstant('2026-01-12', 8))).toBe(true);
  expect(isOvertaken(first, told, osloInstant('2026-01-07', 9))).toBe(false);
  expect(isOvertaken(second, told, osloInstant('2026-01-12', 8))).toBe(false);
  expect(isOvertaken(first, [first, { ...second, to: { staff: 'deputy' } }], osloInstant('2026-01-12', 8))).toBe(false);
});
