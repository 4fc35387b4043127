import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { rowsToRenew } from '../../../shared/domain/consent/renewal.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { consentChange, coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';

/** Revised next on Friday 30 April 2027; the person is told on 31 March. */
function toRenew(today: string, to: string, ipCase: IpCase = plannedCase()) {
  return rowsToRenew([{ to: day(to) }], ipCase, { today: day(today), municipality: masoy }).map(({ until }) => until);
}

describe('a row of the consent is to be renewed', () => {
  test.each([
    // As usual, until 30 days after the revision: until 30 days after the one that follows.
    ['2027-03-31', '2027-05-30', ['2028-05-30']],
    ['2027-03-30', '2027-05-30', []],
    // The last day of the period that begins, and the day before it.
    ['2027-03-31', '2028-04-30', []],
    ['2027-03-31', '2028-04-29', ['2028-05-30']],
    // Late for the revision: the period is reckoned from today.
    ['2027-05-10', '2027-05-30', ['2028-06-09']],
    // Ends on the way to the revision.
    ['2026-08-01', '2026-08-30', ['2027-05-30']],
    ['2026-08-01', '2026-08-31', []],
    ['2026-08-01', '2026-08-01', ['2027-05-30']],
    // Over: it is given anew, not renewed.
    ['2026-08-02', '2026-08-01', []],
  ])('on %s when it ends on %s: until %j', (today, to, until) => {
    expect(toRenew(today, to)).toEqual(until);
  });

  test('after the revision too, when it was forgotten there', () => {
    const act = { staffId: 'kari.koord', now: new Date('2027-04-29T10:00:00Z'), nextRevision: day('2028-04-28') };
    const revised = changeOf(revisePlan(plannedCase(), act, masoy)).after;
    expect(toRenew('2027-05-02', '2027-05-30', revised)).toEqual(['2028-05-28']);
  });

  test('only while a plan is active', () => {
    const now = new Date('2027-03-31T10:00:00Z');
    const paused = consentChange(plannedCase(), { act: { wish: { plan: 'no' }, now } }).after;
    for (const ipCase of [coordinatedCase(), paused]) expect(toRenew('2027-04-01', '2027-04-15', ipCase)).toEqual([]);
  });
});
