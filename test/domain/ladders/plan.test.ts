import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { consentChange, coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime } from '../time-machine.ts';

const planLines = (ipCase: IpCase, until: string, municipality: Municipality = masoy) =>
  linesOf('plan-', passTime(ipCase, municipality, until).told);

describe('a plan that is to be made within twelve weeks of the appointment', () => {
  // Appointed on Thursday 19 March 2026, so by Thursday 11 June.
  test('reminds the coordinator 14 days before, on the date and weekly; the leader weekly, then monthly upwards', () => {
    expect(planLines(coordinatedCase(), '2026-09-11T00:00:00Z')).toEqual([
      '2026-05-28 08:00 plan-due kari.koord',
      '2026-06-11 08:00 plan-due kari.koord',
      '2026-06-18 08:00 plan-overdue kari.koord',
      '2026-06-18 08:00 plan-overdue hanna.hav',
      '2026-06-25 08:00 plan-overdue kari.koord',
      '2026-06-25 08:00 plan-overdue hanna.hav',
      '2026-07-02 08:00 plan-overdue kari.koord',
      '2026-07-02 08:00 plan-overdue hanna.hav',
      '2026-07-09 08:00 plan-overdue kari.koord',
      '2026-07-09 08:00 plan-overdue hanna.hav',
      '2026-07-16 08:00 plan-overdue kari.koord',
      '2026-07-23 08:00 plan-overdue kari.koord',
      '2026-07-30 08:00 plan-overdue kari.koord',
      '2026-08-06 08:00 plan-overdue kari.koord',
      // A month after 9 July is a Sunday.
      '2026-08-10 08:00 plan-overdue hanna.hav',
      '2026-08-10 08:00 plan-overdue dag.dal',
      '2026-08-13 08:00 plan-overdue kari.koord',
      '2026-08-20 08:00 plan-overdue kari.koord',
      '2026-08-27 08:00 plan-overdue kari.koord',
      '2026-09-03 08:00 plan-overdue kari.koord',
      '2026-09-09 08:00 plan-overdue hanna.hav',
      '2026-09-09 08:00 plan-overdue siri.sist',
      '2026-09-10 08:00 plan-overdue kari.koord',
    ]);
  });

  test('reminds the people of the other sample', () => {
    expect(planLines(coordinatedCase({ municipality: fjordsund }), '2026-06-19T00:00:00Z', fjordsund)).toEqual([
      '2026-05-28 08:00 plan-due kjersti.kvam',
      '2026-06-11 08:00 plan-due kjersti.kvam',
      '2026-06-18 08:00 plan-overdue kjersti.kvam',
      '2026-06-18 08:00 plan-overdue liv.lund',
    ]);
  });

  test('tells a leader who is the coordinator too once; the other reminder goes to the next person', () => {
    expect(planLines(coordinatedCase({ coordinator: 'hanna.hav' }), '2026-06-19T00:00:00Z').slice(2)).toEqual([
      '2026-06-18 08:00 plan-overdue hanna.hav',
      '2026-06-18 08:00 plan-overdue dag.dal',
    ]);
  });

  test('goes on when the place becomes vacant: the leader has it, and the next in line is told as well', () => {
    const act = { staffId: 'hanna.hav', now: new Date('2026-05-20T10:00:00Z') };
    const vacant = changeOf(coordinatorLeft(coordinatedCase(), act, masoy)).after;
    expect(planLines(vacant, '2026-06-19T00:00:00Z')).toEqual([
      '2026-05-28 08:00 plan-due hanna.hav',
      '2026-06-11 08:00 plan-due hanna.hav',
      '2026-06-18 08:00 plan-overdue hanna.hav',
      '2026-06-18 08:00 plan-overdue dag.dal',
    ]);
  });

  test('ends over Christmas: the 14 days before count from the working day before the date', () => {
    // Appointed on Saturday 3 October, so by Saturday 26 December, a holiday as Friday is.
    const appointed = coordinatedCase({
      receivedAt: new Date('2026-09-10T09:30:00Z'),
      appointedAt: new Date('2026-10-03T09:00:00Z'),
    });
    expect(appointed.makePlan?.by).toBe('2026-12-26');
    expect(planLines(appointed, '2027-01-01T00:00:00Z')).toEqual([
      '2026-12-10 08:00 plan-due kari.koord',
      '2026-12-24 08:00 plan-due kari.koord',
      '2026-12-31 08:00 plan-overdue kari.koord',
      '2026-12-31 08:00 plan-overdue hanna.hav',
    ]);
  });

  test('within the months a municipality has set', () => {
    const slow = { ...masoy, deadlines: { ...masoy.deadlines, plan: { months: 2 } } };
    expect(planLines(coordinatedCase({ municipality: slow }), '2026-05-20T00:00:00Z', slow)).toEqual([
      '2026-05-05 08:00 plan-due kari.koord',
      '2026-05-19 08:00 plan-due kari.koord',
    ]);
  });
});

test('nobody is asked to make a plan that is made, was not granted, or that the person does not want', () => {
  const withdrawn = consentChange(coordinatedCase(), {
    act: { wish: { plan: 'no' }, now: new Date('2026-04-01T10:00:00Z') },
  }).after;
  const refused = coordinatedCase({ wish: { plan: 'no', coordinator: 'yes' } });
  for (const ipCase of [plannedCase(), coordinatedCase({ outcome: 'coordinatorOnly' }), withdrawn, refused]) {
    expect(ipCase.makePlan).toBeUndefined();
    expect(planLines(ipCase, '2026-12-01T00:00:00Z')).toEqual([]);
  }
});

test('a plan that is wanted again is due twelve weeks after that', () => {
  const withdrawn = consentChange(coordinatedCase(), {
    act: { wish: { plan: 'no' }, now: new Date('2026-04-01T10:00:00Z') },
  }).after;
  const again = consentChange(withdrawn, { act: { wish: { plan: 'yes' }, now: new Date('2026-06-01T10:00:00Z') } });
  expect(again.after.makePlan).toEqual({ by: '2026-08-24', since: '2026-06-01T10:00:00.000Z' });
});
