import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Change, Transition } from '../../../shared/domain/change.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { registerPlan, revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import type { PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import { aPeriod, consentChange, consentedCase, coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { noticeLine, passTime } from '../time-machine.ts';

type Deed = readonly [at: string, deed: (ipCase: IpCase, now: Date) => Change];

/** All that is planned while these things are done and time passes between them, the sweep at each of its moments. */
function planned(start: IpCase, deeds: readonly Deed[], until: string): readonly PlannedNotice[] {
  const notices: PlannedNotice[] = [];
  let ipCase = start;
  for (const [at, deed] of deeds) {
    const waited = passTime(ipCase, masoy, at);
    const change = deed(waited.ipCase, new Date(at));
    notices.push(...waited.told.map(({ notice }) => notice), ...change.notices);
    ipCase = change.after;
  }
  return [...notices, ...passTime(ipCase, masoy, until).told.map(({ notice }) => notice)];
}

const identity = (notice: PlannedNotice) => `${noticeLine(notice)} ${notice.occurrence}`;

/** How often each line is told; no two of one identity, for the second would be taken for the first. */
function counted(notices: readonly PlannedNotice[], kinds: RegExp): Record<string, number> {
  const told = notices.filter(({ kind }) => kinds.test(kind));
  expect(new Set(told.map(identity)).size).toBe(told.length);
  return Object.fromEntries(
    told.map(noticeLine).map((line, _, all) => [line, all.filter((each) => each === line).length]),
  );
}

const by =
  (staffId: string, deed: (ipCase: IpCase, act: { staffId: string; now: Date }) => Transition<string>) =>
  (ipCase: IpCase, now: Date) =>
    changeOf(deed(ipCase, { staffId, now }));

const appointing = (coordinator: string) =>
  by('hanna.hav', (ipCase, act) => appointCoordinator(ipCase, { ...act, coordinator }, masoy));
const registering = (nextRevision = '2027-04-30') =>
  by('kari.koord', (ipCase, act) =>
    registerPlan(ipCase, { ...act, period: aPeriod({ nextRevision: day(nextRevision) }) }, masoy),
  );
const revising = (nextRevision: string) =>
  by('kari.koord', (ipCase, act) => revisePlan(ipCase, { ...act, nextRevision: day(nextRevision) }, masoy));
const wishing = (plan: 'yes' | 'no') => (ipCase: IpCase, now: Date) =>
  consentChange(ipCase, { act: { wish: { plan }, now } });

describe('nothing is told twice, and nothing is taken for told', () => {
  test('a coordinator who is replaced and comes back is told of both times, and the person of all three', () => {
    const deeds: Deed[] = [
      ['2026-03-19T10:00:00Z', appointing('kari.koord')],
      ['2026-03-20T10:00:00Z', appointing('dag.dal')],
      ['2026-03-20T10:01:00Z', appointing('kari.koord')],
    ];
    expect(counted(planned(consentedCase(), deeds, '2026-04-01T00:00:00Z'), /^coordinat/)).toEqual({
      'coordinator-appointed person': 3,
      'coordination kari.koord': 2,
      'coordination dag.dal': 1,
    });
  });

  test('a plan registered twice with the same dates is told of twice and reminded of once', () => {
    const deeds: Deed[] = [
      ['2026-04-30T10:00:00Z', registering()],
      ['2027-04-01T10:00:00Z', registering()],
    ];
    expect(counted(planned(coordinatedCase(), deeds, '2027-05-01T00:00:00Z'), /^plan-ready|^revision/)).toEqual({
      'plan-ready person': 2,
      'revision-coming person': 1,
      'revision-due kari.koord': 3,
    });
  });

  test('a revision moved away and back again is reminded of at each of its steps once', () => {
    // The 30-day reminders have gone on 31 March, those of 7 days and the date are to come.
    const deeds: Deed[] = [
      ['2027-04-01T10:00:00Z', revising('2027-12-01')],
      ['2027-04-02T10:00:00Z', revising('2027-04-30')],
    ];
    expect(counted(planned(plannedCase(), deeds, '2027-05-01T00:00:00Z'), /^revision/)).toEqual({
      'revision-coming person': 1,
      'revision-due kari.koord': 3,
    });
  });

  test('a revision moved back before its first reminder has them all', () => {
    const deeds: Deed[] = [
      ['2027-03-01T10:00:00Z', revising('2027-12-01')],
      ['2027-03-02T10:00:00Z', revising('2027-04-30')],
    ];
    expect(counted(planned(plannedCase(), deeds, '2027-05-01T00:00:00Z'), /^revision/)).toEqual({
      'revision-coming person': 1,
      'revision-due kari.koord': 3,
    });
  });

  test('a consent withdrawn and given again twice a day is told of each time', () => {
    const deeds: Deed[] = [
      ['2026-06-01T10:00:00Z', wishing('no')],
      ['2026-06-01T10:01:00Z', wishing('yes')],
      ['2026-06-01T10:02:00Z', wishing('no')],
      ['2026-06-01T10:03:00Z', wishing('yes')],
    ];
    expect(counted(planned(plannedCase(), deeds, '2027-04-24T00:00:00Z'), /^consent|^revision/)).toEqual({
      'consent-changed hanna.hav': 2,
      'consent-changed kari.koord': 2,
      'revision-coming person': 1,
      'revision-due kari.koord': 2,
    });
  });
});
