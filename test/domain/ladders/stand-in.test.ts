import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import { whileAway } from '../../support/away.ts';
import { coordinatedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime, taskLines } from '../time-machine.ts';

// Petra is away from Thursday 1 October 2026 to 30 September 2027.
const petras = coordinatedCase({ coordinator: 'petra.perm' });
const hanna = { staffId: 'hanna.hav', now: new Date('2026-06-01T10:00:00Z') };

const covered = (standIn: string, until: string, start = petras) =>
  changeOf(appointStandIn(start, { ...hanna, standIn, until: day(until) }, masoy)).after;

const absences = (ipCase = petras, municipality = masoy) =>
  taskLines(passTime(ipCase, municipality, '2027-12-31T00:00:00Z').left).filter((line) => line.endsWith('absent'));

/** Petra's absence with one of Kari's within or beside it. */
const karisAway = (from: string, to: string) =>
  whileAway(whileAway(masoy, 'petra.perm', ['2026-10-01', '2027-09-30']), 'kari.koord', [from, to]);

describe('a coordinator who is away', () => {
  test('for five working days without a stand-in leaves the unit a task', () => {
    expect(absences()).toEqual(['2026-10-08 08:00 coordinator-absent']);
  });

  test('for a shorter time leaves none', () => {
    const short = whileAway(masoy, 'petra.perm', ['2026-10-01', '2026-10-07']);
    expect(absences(petras, short)).toEqual([]);
  });

  test('over Christmas is missed only after five working days', () => {
    // Monday 21 December on; 25 December and 1 January are holidays.
    expect(absences(petras, whileAway(masoy, 'petra.perm', ['2026-12-21', '2027-01-10']))).toEqual([
      '2026-12-29 08:00 coordinator-absent',
    ]);
  });

  test('is not missed while somebody stands in, and is when they stop before the end', () => {
    expect(absences(covered('kari.koord', '2029-12-31'))).toEqual([]);
    expect(absences(covered('kari.koord', '2026-11-10'))).toEqual(['2026-11-18 08:00 coordinator-absent']);
  });

  test('is missed though somebody stood in before the absence', () => {
    expect(absences(covered('kari.koord', '2026-08-31'))).toEqual(['2026-10-08 08:00 coordinator-absent']);
  });

  test('is missed while the stand-in is away as well, and not when they come back in time', () => {
    const both = (from: string, to: string) => absences(covered('kari.koord', '2027-12-31'), karisAway(from, to));
    expect(both('2026-11-02', '2026-11-20')).toEqual(['2026-11-09 08:00 coordinator-absent']);
    expect(both('2026-11-02', '2026-11-06')).toEqual([]);
    expect(both('2026-09-01', '2026-10-20')).toEqual(['2026-10-08 08:00 coordinator-absent']);
    // Petra is back from 1 October 2027.
    expect(both('2027-09-27', '2027-10-31')).toEqual([]);
  });

  test('is missed once when the stand-in is away on their last day', () => {
    const municipality = karisAway('2026-11-09', '2026-11-11');
    expect(absences(covered('kari.koord', '2026-11-10'), municipality)).toEqual([
      '2026-11-16 08:00 coordinator-absent',
    ]);
  });

  test('is missed in no case that is closed', () => {
    const act = { ...hanna, closing: { reason: 'moved' } } as const;
    const closed = changeOf(closeCase(petras, act, masoy)).after;
    expect(closed.wakeAt).toBeUndefined();
    expect(absences(closed)).toEqual([]);
  });
});

describe('what goes to the coordinator', () => {
  const planLines = (ipCase = petras, municipality = masoy) =>
    linesOf('plan-', passTime(ipCase, municipality, '2026-06-26T00:00:00Z').told);

  test('goes to the stand-in up to and including the last day, then to the coordinator again', () => {
    const standsIn = changeOf(
      appointStandIn(
        coordinatedCase(),
        { standIn: 'dag.dal', until: day('2026-06-18'), staffId: 'hanna.hav', now: new Date('2026-05-01T10:00:00Z') },
        masoy,
      ),
    ).after;
    expect(planLines(standsIn)).toEqual([
      '2026-05-28 08:00 plan-due dag.dal',
      '2026-06-11 08:00 plan-due dag.dal',
      '2026-06-18 08:00 plan-overdue dag.dal',
      '2026-06-18 08:00 plan-overdue hanna.hav',
      '2026-06-25 08:00 plan-overdue kari.koord',
      '2026-06-25 08:00 plan-overdue hanna.hav',
    ]);
  });

  test('goes to the leader when the coordinator works here no more', () => {
    const without = { ...masoy, staff: masoy.staff.filter(({ id }) => id !== 'petra.perm') };
    expect(planLines(petras, without).slice(0, 2)).toEqual([
      '2026-05-28 08:00 plan-due hanna.hav',
      '2026-06-11 08:00 plan-due hanna.hav',
    ]);
  });

  test('goes to the leader while the coordinator is away and nobody stands in', () => {
    const away = whileAway(masoy, 'petra.perm', ['2026-06-10', '2026-06-20']);
    expect(planLines(petras, away)).toEqual([
      '2026-05-28 08:00 plan-due petra.perm',
      '2026-06-11 08:00 plan-due hanna.hav',
      '2026-06-18 08:00 plan-overdue hanna.hav',
      '2026-06-18 08:00 plan-overdue dag.dal',
      '2026-06-25 08:00 plan-overdue petra.perm',
      '2026-06-25 08:00 plan-overdue hanna.hav',
    ]);
  });
});
