import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { type SharingPeriod, sharingPeriod } from '../../../shared/domain/consent/sharing-period.ts';
import { coordinatedCase, plannedCase } from '../../support/case-states.ts';

// The revision is on 30 April 2027; sharing goes on for 30 days after it.
const planned = plannedCase();
const none = coordinatedCase();

const periods: [string, typeof planned, Partial<SharingPeriod>, string, string, string][] = [
  ['with a revision to come', planned, {}, '2026-06-01', '2026-06-01', '2027-05-30'],
  ['on the day of the revision', planned, {}, '2027-04-30', '2027-04-30', '2027-05-30'],
  ['after a revision that is late', planned, {}, '2027-05-03', '2027-05-03', '2028-06-02'],
  ['without a plan', none, {}, '2026-03-20', '2026-03-20', '2027-04-19'],
  ['from a day to come, without a plan', none, { from: day('2026-04-01') }, '2026-03-20', '2026-04-01', '2027-05-01'],
  ['from a day past, without a plan', none, { from: day('2026-01-01') }, '2026-03-20', '2026-01-01', '2027-04-19'],
  ['to a day named', planned, { to: day('2026-12-31') }, '2026-06-01', '2026-06-01', '2026-12-31'],
];

test.each(periods)('%s', (_, ipCase, named, today, from, to) => {
  const { deadlines } = masoy;
  expect(sharingPeriod(named, ipCase, { deadlines, today: day(today) })).toEqual({ from, to });
});
