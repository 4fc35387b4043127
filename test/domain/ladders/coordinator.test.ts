import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { consentedCase, coordinatedCase, decidedCase, type Past } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime } from '../time-machine.ts';

const appointLines = (ipCase: IpCase, until: string, municipality: Municipality = masoy) =>
  linesOf('appoint', passTime(ipCase, municipality, until).told);

function vacantCase(leftAt: string, past: Past = {}): IpCase {
  const { municipality = masoy } = past;
  const act = { staffId: 'hanna.hav', now: new Date(leftAt) };
  return changeOf(coordinatorLeft(coordinatedCase(past), act, municipality)).after;
}

describe('a coordinator who is to be appointed within two weeks of the decision', () => {
  test('reminds the leader 3 days before and on the date, then weekly with the next in line', () => {
    // Decided on Thursday 12 March. Skjærtorsdag is 2 April, 2. påskedag the 6th; summer time begins on 29 March.
    expect(appointLines(decidedCase(), '2026-04-24T00:00:00Z')).toEqual([
      '2026-03-23 08:00 appoint-due hanna.hav',
      '2026-03-26 08:00 appoint-due hanna.hav',
      '2026-04-07 08:00 appoint-overdue hanna.hav',
      '2026-04-07 08:00 appoint-overdue dag.dal',
      '2026-04-09 08:00 appoint-overdue hanna.hav',
      '2026-04-09 08:00 appoint-overdue dag.dal',
      '2026-04-16 08:00 appoint-overdue hanna.hav',
      '2026-04-16 08:00 appoint-overdue dag.dal',
      '2026-04-23 08:00 appoint-overdue hanna.hav',
      '2026-04-23 08:00 appoint-overdue dag.dal',
    ]);
  });

  test('reminds the only leader and the deputy of the other sample', () => {
    expect(appointLines(decidedCase({ municipality: fjordsund }), '2026-04-08T00:00:00Z', fjordsund)).toEqual([
      '2026-03-23 08:00 appoint-due liv.lund',
      '2026-03-26 08:00 appoint-due liv.lund',
      '2026-04-07 08:00 appoint-overdue liv.lund',
      '2026-04-07 08:00 appoint-overdue nils.nes',
    ]);
  });

  test('over Christmas: the date is 25 December, the municipality aims at Thursday the 24th', () => {
    const decided = decidedCase({ receivedAt: new Date('2026-12-04T09:30:00Z') });
    expect(decided.appoint?.by).toBe('2026-12-25');
    expect(appointLines(decided, '2027-01-08T00:00:00Z')).toEqual([
      '2026-12-21 08:00 appoint-due hanna.hav',
      '2026-12-24 08:00 appoint-due hanna.hav',
      '2026-12-31 08:00 appoint-overdue hanna.hav',
      '2026-12-31 08:00 appoint-overdue dag.dal',
      '2027-01-07 08:00 appoint-overdue hanna.hav',
      '2027-01-07 08:00 appoint-overdue dag.dal',
    ]);
  });

  test('on 17 May, a Sunday: the municipality aims at Friday the 15th', () => {
    const decided = decidedCase({
      receivedAt: new Date('2026-04-26T09:30:00Z'),
      decidedAt: new Date('2026-05-03T09:00:00Z'),
    });
    expect(decided.appoint?.by).toBe('2026-05-17');
    expect(appointLines(decided, '2026-05-23T00:00:00Z')).toEqual([
      '2026-05-12 08:00 appoint-due hanna.hav',
      '2026-05-15 08:00 appoint-due hanna.hav',
      '2026-05-22 08:00 appoint-overdue hanna.hav',
      '2026-05-22 08:00 appoint-overdue dag.dal',
    ]);
  });

  test('within the days a municipality has set: what lies before the decision does not go', () => {
    const quick = { ...masoy, deadlines: { ...masoy.deadlines, coordinator: { days: 2 } } };
    // Decided on Thursday; two days on is a Saturday, so that the aim is Friday.
    expect(appointLines(decidedCase({ municipality: quick }), '2026-03-21T00:00:00Z', quick)).toEqual([
      '2026-03-13 08:00 appoint-due hanna.hav',
      '2026-03-20 08:00 appoint-overdue hanna.hav',
      '2026-03-20 08:00 appoint-overdue dag.dal',
    ]);
  });

  test('is asked for at 08:00 Norwegian time on both sides of the change to summer time', () => {
    const { told } = passTime(decidedCase(), masoy, '2026-04-08T00:00:00Z');
    const before = passTime(decidedCase(), masoy, '2026-03-26T06:59:59Z').ipCase;
    expect(before.wakeAt).toBe('2026-03-26T07:00:00.000Z');
    expect(told.at(-1)?.notice.date).toBe('2026-03-26');
    expect(passTime(before, masoy, '2026-04-01T00:00:00Z').ipCase.wakeAt).toBe('2026-04-07T06:00:00.000Z');
  });
});

describe('a coordinator who has left', () => {
  test('is asked for on day 1 and 3, then weekly; days off are made up for on the next working day', () => {
    // Left on Wednesday 13 May; Thursday is Kristi himmelfartsdag, Monday the 25th 2. pinsedag.
    expect(appointLines(vacantCase('2026-05-13T10:00:00Z'), '2026-06-02T00:00:00Z')).toEqual([
      '2026-05-15 08:00 appoint-overdue hanna.hav',
      '2026-05-18 08:00 appoint-overdue hanna.hav',
      '2026-05-18 08:00 appoint-overdue dag.dal',
      '2026-05-26 08:00 appoint-overdue hanna.hav',
      '2026-05-26 08:00 appoint-overdue dag.dal',
      '2026-06-01 08:00 appoint-overdue hanna.hav',
      '2026-06-01 08:00 appoint-overdue dag.dal',
    ]);
  });

  test('on a Friday is asked for once on Monday, where both days meet', () => {
    expect(appointLines(vacantCase('2026-09-11T10:00:00Z'), '2026-09-18T00:00:00Z')).toEqual([
      '2026-09-14 08:00 appoint-overdue hanna.hav',
      '2026-09-14 08:00 appoint-overdue dag.dal',
    ]);
  });

  test('is asked for in the other sample too, over the end of summer time', () => {
    const { told, ipCase } = passTime(
      vacantCase('2026-10-20T10:00:00Z', { municipality: fjordsund }),
      fjordsund,
      '2026-10-30T23:00:00Z',
    );
    expect(linesOf('appoint', told)).toEqual([
      '2026-10-21 08:00 appoint-overdue liv.lund',
      '2026-10-23 08:00 appoint-overdue liv.lund',
      '2026-10-23 08:00 appoint-overdue nils.nes',
      '2026-10-30 08:00 appoint-overdue liv.lund',
      '2026-10-30 08:00 appoint-overdue nils.nes',
    ]);
    expect(ipCase.sweptTo).toBe('2026-10-30T07:00:00.000Z');
  });
});

test('nobody is asked to appoint a coordinator once there is one, or where none was granted or wanted', () => {
  const noneWanted = decidedCase({ application: { wishes: ['endPlan'] } });
  const declined = consentedCase({ wish: { plan: 'yes', coordinator: 'no' } });
  for (const ipCase of [coordinatedCase(), decidedCase({ outcome: 'refused' }), noneWanted, declined]) {
    expect(ipCase.appoint).toBeUndefined();
    expect(appointLines(ipCase, '2026-12-01T00:00:00Z')).toEqual([]);
  }
});
