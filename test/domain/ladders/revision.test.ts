import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aPeriod, consentChange, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime } from '../time-machine.ts';

const revisionLines = (ipCase: IpCase, until: string, municipality: Municipality = masoy) =>
  linesOf('revision', passTime(ipCase, municipality, until).told);

const revisedBy = (nextRevision: string) => plannedCase({ period: aPeriod({ nextRevision: day(nextRevision) }) });

describe('a revision', () => {
  test('reminds the person and the coordinator 30 days before, then the coordinator, then the leader as well', () => {
    // By Friday 30 April 2027; 6 May is Kristi himmelfartsdag.
    expect(revisionLines(plannedCase(), '2027-07-29T00:00:00Z')).toEqual([
      '2027-03-31 08:00 revision-coming person',
      '2027-03-31 08:00 revision-due kari.koord',
      '2027-04-23 08:00 revision-due kari.koord',
      '2027-04-30 08:00 revision-due kari.koord',
      '2027-05-07 08:00 revision-overdue kari.koord',
      '2027-05-07 08:00 revision-overdue hanna.hav',
      '2027-05-14 08:00 revision-overdue kari.koord',
      '2027-05-14 08:00 revision-overdue hanna.hav',
      '2027-05-21 08:00 revision-overdue kari.koord',
      '2027-05-21 08:00 revision-overdue hanna.hav',
      '2027-05-28 08:00 revision-overdue kari.koord',
      '2027-05-28 08:00 revision-overdue hanna.hav',
      '2027-06-04 08:00 revision-overdue kari.koord',
      '2027-06-11 08:00 revision-overdue kari.koord',
      '2027-06-18 08:00 revision-overdue kari.koord',
      '2027-06-25 08:00 revision-overdue kari.koord',
      '2027-06-28 08:00 revision-overdue hanna.hav',
      '2027-06-28 08:00 revision-overdue dag.dal',
      '2027-07-02 08:00 revision-overdue kari.koord',
      '2027-07-09 08:00 revision-overdue kari.koord',
      '2027-07-16 08:00 revision-overdue kari.koord',
      '2027-07-23 08:00 revision-overdue kari.koord',
      '2027-07-28 08:00 revision-overdue hanna.hav',
      '2027-07-28 08:00 revision-overdue siri.sist',
    ]);
  });

  test('over Easter and 17 May: before the date on the working day before, after it on the next', () => {
    // 30 days before Monday 26 April is Saturday in Easter; three weeks after it is 17 May, 2. pinsedag that year.
    expect(revisionLines(revisedBy('2027-04-26'), '2027-05-25T00:00:00Z')).toEqual([
      '2027-03-24 08:00 revision-coming person',
      '2027-03-24 08:00 revision-due kari.koord',
      '2027-04-19 08:00 revision-due kari.koord',
      '2027-04-26 08:00 revision-due kari.koord',
      '2027-05-03 08:00 revision-overdue kari.koord',
      '2027-05-03 08:00 revision-overdue hanna.hav',
      '2027-05-10 08:00 revision-overdue kari.koord',
      '2027-05-10 08:00 revision-overdue hanna.hav',
      '2027-05-18 08:00 revision-overdue kari.koord',
      '2027-05-18 08:00 revision-overdue hanna.hav',
      '2027-05-24 08:00 revision-overdue kari.koord',
      '2027-05-24 08:00 revision-overdue hanna.hav',
    ]);
  });

  test('names the date itself in its messages, though the municipality aims at the working day before', () => {
    const { told } = passTime(revisedBy('2027-04-25'), masoy, '2027-04-24T00:00:00Z');
    const revision = told.filter(({ notice }) => notice.kind.startsWith('revision'));
    expect(revision.map(({ at, notice }) => [at, notice.date])).toEqual([
      ['2027-03-24 08:00', '2027-04-25'],
      ['2027-03-24 08:00', '2027-04-25'],
      ['2027-04-16 08:00', '2027-04-25'],
      ['2027-04-23 08:00', '2027-04-25'],
    ]);
  });

  test('reminds the people of the other sample, the person in the language they chose', () => {
    const planned = plannedCase({ municipality: fjordsund, application: { language: 'en' } });
    expect(revisionLines(planned, '2027-05-08T00:00:00Z', fjordsund)).toEqual([
      '2027-03-31 08:00 revision-coming person',
      '2027-03-31 08:00 revision-due kjersti.kvam',
      '2027-04-23 08:00 revision-due kjersti.kvam',
      '2027-04-30 08:00 revision-due kjersti.kvam',
      '2027-05-07 08:00 revision-overdue kjersti.kvam',
      '2027-05-07 08:00 revision-overdue liv.lund',
    ]);
    const { told } = passTime(planned, fjordsund, '2027-04-01T00:00:00Z');
    expect(told.slice(-2).map(({ notice }) => notice.language)).toEqual(['en', 'nn']);
  });

  test('three weeks after the plan was registered leaves out the steps of 30 days', () => {
    // Registered on 30 April 2026, to be revised by Wednesday 20 May.
    expect(revisionLines(revisedBy('2026-05-20'), '2026-05-21T00:00:00Z')).toEqual([
      '2026-05-13 08:00 revision-due kari.koord',
      '2026-05-20 08:00 revision-due kari.koord',
    ]);
  });

  test('that is recorded starts its ladder anew for the next date', () => {
    const revised = changeOf(
      revisePlan(
        passTime(plannedCase(), masoy, '2027-05-14T07:00:00Z').ipCase,
        { nextRevision: day('2028-04-28'), staffId: 'kari.koord', now: new Date('2027-05-14T10:00:00Z') },
        masoy,
      ),
    ).after;
    expect(revisionLines(revised, '2028-04-29T00:00:00Z')).toEqual([
      '2028-03-29 08:00 revision-coming person',
      '2028-03-29 08:00 revision-due kari.koord',
      '2028-04-21 08:00 revision-due kari.koord',
      '2028-04-28 08:00 revision-due kari.koord',
    ]);
  });
});

describe('a plan that is paused', () => {
  const pausedOn = (at: string, start = plannedCase()) =>
    consentChange(passTime(start, masoy, at).ipCase, { act: { wish: { plan: 'no' }, now: new Date(at) } }).after;
  const resumedOn = (at: string, paused: IpCase) =>
    consentChange(paused, { act: { wish: { plan: 'yes' }, now: new Date(at) } }).after;

  test('reminds nobody of its revision', () => {
    const paused = pausedOn('2027-03-01T10:00:00Z');
    expect(paused.wakeAt).toBeUndefined();
    expect(revisionLines(paused, '2028-01-01T00:00:00Z')).toEqual([]);
  });

  test('goes on with the steps still to come, when it is wanted again', () => {
    const resumed = resumedOn('2027-04-12T10:00:00Z', pausedOn('2027-03-01T10:00:00Z'));
    expect(revisionLines(resumed, '2027-05-01T00:00:00Z')).toEqual([
      '2027-04-23 08:00 revision-due kari.koord',
      '2027-04-30 08:00 revision-due kari.koord',
    ]);
  });

  test('until long after the date goes on with the weekly and monthly reminders', () => {
    const resumed = resumedOn('2027-09-01T10:00:00Z', pausedOn('2027-03-01T10:00:00Z'));
    expect(revisionLines(resumed, '2027-09-29T00:00:00Z')).toEqual([
      '2027-09-03 08:00 revision-overdue kari.koord',
      '2027-09-10 08:00 revision-overdue kari.koord',
      '2027-09-17 08:00 revision-overdue kari.koord',
      '2027-09-24 08:00 revision-overdue kari.koord',
      '2027-09-28 08:00 revision-overdue hanna.hav',
      '2027-09-28 08:00 revision-overdue siri.sist',
    ]);
  });
});

describe('a sweep that did not run for weeks', () => {
  const before = passTime(plannedCase(), masoy, '2027-03-01T00:00:00Z').ipCase;
  const sweptAt = (at: string) =>
    whatTimeCallsFor(before, masoy, new Date(at)).notices.map(({ kind, occurrence }) => `${kind} ${occurrence}`);

  test('sends the latest reminder to each, and the person one that is still true', () => {
    expect(sweptAt('2027-04-29T09:00:00Z')).toEqual([
      'revision-coming 30-days-before:2027-04-30',
      'revision-due 7-days-before:2027-04-30',
    ]);
  });

  test('tells the person nothing of a date that has passed', () => {
    expect(sweptAt('2027-05-15T09:00:00Z')).toEqual([
      'revision-overdue week-2-after:2027-04-30',
      'revision-overdue leader-week-2-after:2027-04-30',
    ]);
  });
});
