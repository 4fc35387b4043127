import { describe, expect, test } from 'vitest';
import type { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { lineOn } from '../../../shared/domain/handling/routing.ts';
import { unfitToCoordinate } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { absenceIn, type RepeatingAbsence } from '../../../shared/domain/settings/absence.ts';
import { isAtWork } from '../../../shared/domain/settings/municipality.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { coordinatedCase } from '../../support/case-states.ts';
import { withEmployee } from '../../support/settings-builders.ts';

/** Wednesday and Thursday of every other week, from the one of Monday 2 March 2026. */
const midweek: RepeatingAbsence = { from: day('2026-03-04'), everyWeeks: 2, weekdays: [3, 4] };
const wholeWeek: RepeatingAbsence = { from: day('2026-03-02'), everyWeeks: 2, weekdays: [1, 2, 3, 4, 5] };

describe('somebody who is away every other week', () => {
  test.each([
    ['2026-03-03', undefined],
    ['2026-03-04', { from: '2026-03-04', to: '2026-03-05' }],
    ['2026-03-05', { from: '2026-03-04', to: '2026-03-05' }],
    ['2026-03-06', undefined],
    ['2026-03-11', undefined],
    ['2026-03-18', { from: '2026-03-18', to: '2026-03-19' }],
    // Across the year, whose weeks are 53: it is the weeks between that count, not their numbers.
    ['2026-12-23', { from: '2026-12-23', to: '2026-12-24' }],
    ['2026-12-30', undefined],
    ['2027-01-06', { from: '2027-01-06', to: '2027-01-07' }],
    // Before it began, also in the week of its first day.
    ['2026-02-18', undefined],
  ])('on %s: %j', (on, absence) => {
    expect(absenceIn({ awayEvery: midweek }, day(on))).toEqual(absence);
  });

  test('is back for good after the last day of it', () => {
    const ending = { ...midweek, to: day('2026-03-18') };
    expect(absenceIn({ awayEvery: ending }, day('2026-03-18'))).toEqual({ from: '2026-03-18', to: '2026-03-18' });
    expect(absenceIn({ awayEvery: ending }, day('2026-03-19'))).toBeUndefined();
  });

  test('has their deputy told instead, in those weeks alone', () => {
    const municipality = withEmployee('hanna.hav', { awayEvery: wholeWeek });
    expect(isAtWork('hanna.hav', municipality, day('2026-03-04'))).toBe(false);
    expect(lineOn({ unit: 'hjemmetjenesten' }, municipality, day('2026-03-04'))[0]).toBe('dag.dal');
    expect(lineOn({ unit: 'hjemmetjenesten' }, municipality, day('2026-03-11'))[0]).toBe('hanna.hav');
  });
});

test('somebody who is away on fixed days can be a coordinator; somebody on leave cannot', () => {
  const on = day('2026-03-04');
  const fixed = withEmployee('kari.koord', { awayEvery: midweek });
  expect(unfitToCoordinate('kari.koord', {}, { municipality: fixed, on })).toBeUndefined();
  const leave = withEmployee('kari.koord', { away: [{ from: on, to: on }] });
  expect(unfitToCoordinate('kari.koord', {}, { municipality: leave, on })).toBe('away');
});

describe('a coordinator away every other week', () => {
  const tasksOf = (municipality: typeof masoy, now: string) => {
    const ipCase = coordinatedCase();
    return whatTimeCallsFor(ipCase, municipality, new Date(now)).tasks.map(({ id }) => id);
  };

  test('is never away so long that somebody must stand in', () => {
    const municipality = withEmployee('kari.koord', { awayEvery: wholeWeek });
    expect(tasksOf(municipality, '2026-06-30T10:00:00Z').filter((id) => id.startsWith('coordinator-absent'))).toEqual(
      [],
    );
  });

  test('and on leave in the week between is away for all three', () => {
    // Away in the weeks of 30 March and 13 April; on leave in the one between.
    const away = [{ from: day('2026-04-06'), to: day('2026-04-10') }];
    const municipality = withEmployee('kari.koord', { away, awayEvery: wholeWeek });
    expect(tasksOf(municipality, '2026-04-10T10:00:00Z')).toContain('coordinator-absent:away:kari.koord:2026-03-30');
  });
});
