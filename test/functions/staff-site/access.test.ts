import { describe, expect, test } from 'vitest';
import {
  actionsOf,
  type CaseAction,
  caseActions,
  mayOpen,
  maySeeRestricted,
  maySeeWishedAway,
  type StaffUser,
  unitsOf,
} from '../../../functions/staff-site/access.ts';
import { staffOf } from '../../../infra/local/people.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { lineOf } from '../../../shared/domain/handling/routing.ts';
import type { StaffRole } from '../../../shared/domain/settings/municipality.ts';

const employee = (staffId: string, roles: readonly StaffRole[], municipality = 'masoy'): StaffUser => ({
  staffId,
  roles,
  municipality,
});

const people = {
  'leader of the coordinating unit': employee('hanna.hav', ['leader']),
  'leader of the ward': employee('sindre.sund', ['leader']),
  'deputy of both units': employee('dag.dal', ['deputy']),
  'employee of the coordinating unit': employee('kari.koord', ['coordinating-unit']),
  'deputy without the role in the sign-in': employee('dag.dal', []),
  'leader without the role in the sign-in': employee('sindre.sund', ['deputy']),
  'somebody with a leader role but no unit': employee('kari.koord', ['leader', 'deputy']),
  'last contact of the municipality': employee('siri.sist', ['leader']),
  'last contact without a role that opens cases': employee('siri.sist', ['administrator']),
  coordinator: employee('kari.koord', ['coordinator']),
  administrator: employee('adrian.admin', ['administrator']),
  'leader of another municipality': employee('liv.lund', ['leader'], 'fjordsund'),
  'namesake of the leader elsewhere': employee('hanna.hav', ['leader', 'coordinating-unit'], 'fjordsund'),
} satisfies Record<string, StaffUser>;

type Person = keyof typeof people;
const reference = 'ACDE2346';
const now = new Date('2026-03-20T09:00:00Z');
const opener = (staff: StaffUser, municipality = masoy) => ({ staff, municipality, now });
const all: readonly CaseAction[] = caseActions;
const overseen: readonly CaseAction[] = ['admit-again', 'reopen'];
const ofUnit: readonly CaseAction[] = all.filter((action) => !overseen.includes(action));
const follow: readonly CaseAction[] = [
  'called',
  'information-by-phone',
  'task-done',
  'undo',
  'send-again',
  'action-done',
];
const oversee: readonly CaseAction[] = [...follow, ...overseen];
const none: readonly CaseAction[] = [];

/** Columns: a case of home care (the coordinating unit), one of the ward, a restricted one of each. */
type Allowed = readonly CaseAction[] | 'closed';
type Row = readonly [Person, Allowed, Allowed, Allowed, Allowed];
const table: readonly Row[] = [
  ['leader of the coordinating unit', all, all, all, all],
  ['leader of the ward', 'closed', ofUnit, 'closed', ofUnit],
  ['deputy of both units', all, all, all, all],
  ['employee of the coordinating unit', oversee, oversee, 'closed', 'closed'],
  ['deputy without the role in the sign-in', 'closed', 'closed', 'closed', 'closed'],
  ['leader without the role in the sign-in', 'closed', 'closed', 'closed', 'closed'],
  ['somebody with a leader role but no unit', 'closed', 'closed', 'closed', 'closed'],
  ['last contact of the municipality', follow, follow, 'closed', 'closed'],
  ['last contact without a role that opens cases', 'closed', 'closed', 'closed', 'closed'],
  ['coordinator', 'closed', 'closed', 'closed', 'closed'],
  ['administrator', 'closed', 'closed', 'closed', 'closed'],
  ['leader of another municipality', 'closed', 'closed', 'closed', 'closed'],
  ['namesake of the leader elsewhere', 'closed', 'closed', 'closed', 'closed'],
];

const cases = [
  { municipality: 'masoy', reference, unit: 'hjemmetjenesten', restricted: false },
  { municipality: 'masoy', reference, unit: 'sykeavdelingen', restricted: false },
  { municipality: 'masoy', reference, unit: 'hjemmetjenesten', restricted: true },
  { municipality: 'masoy', reference, unit: 'sykeavdelingen', restricted: true },
];

describe.each(table.map(([person, ...allowed]) => ({ person, allowed })))('$person', ({ person, allowed }) => {
  test.each(cases.map((each, at) => [each, allowed[at] ?? 'closed'] as const))('in %o may: %o', (ipCase, actions) => {
    const staff = people[person];
    expect(mayOpen(opener(staff), ipCase)).toBe(actions !== 'closed');
    expect(actionsOf(opener(staff), ipCase)).toEqual(actions === 'closed' ? none : actions);
  });
});

test('a report that came to nothing opens for the leader of the coordinating unit alone', () => {
  const report = { by: 'health', language: 'nb', askBy: day('2026-03-12'), confirmBy: day('2026-05-04') } as const;
  const closing = { reason: 'reportNotConfirmed', on: day('2026-03-20'), by: 'person' } as const;
  const opens = (unit: string, answer?: 'yes' | 'no') => {
    const place = { municipality: 'masoy', reference, unit, restricted: false, closing };
    const ipCase = { ...place, report: { ...report, ...(answer && { answer }) }, coordinator };
    return Object.entries(people).flatMap(([name, staff]) => (mayOpen(opener(staff), ipCase) ? [name] : []));
  };
  const coordinator = { staffId: 'kari.koord', since: day('2026-03-01') };
  for (const unit of ['hjemmetjenesten', 'sykeavdelingen']) {
    expect(opens(unit, 'no')).toEqual(['leader of the coordinating unit']);
    expect(opens(unit)).toEqual(['leader of the coordinating unit']);
  }
  expect(opens('sykeavdelingen', 'yes')).toContain('leader of the ward');
});

test.each([masoy, fjordsund])('whoever the reminders of $name go to can open the case they link to', (municipality) => {
  const staff = staffOf([{ ...municipality, citizenClient: '', staffClient: '', rolesClaim: '' }]);
  for (const { id: unit } of municipality.units) {
    const ipCase = { municipality: municipality.id, reference, unit, restricted: false };
    for (const staffId of lineOf(unit, municipality)) {
      const roles = staff.find(({ id }) => id === staffId)?.roles ?? [];
      const told = opener({ staffId, roles, municipality: municipality.id }, municipality);
      expect(mayOpen(told, ipCase)).toBe(true);
      expect(actionsOf(told, ipCase)).toContain('called');
    }
  }
});

test('a case of another municipality opens for nobody here', () => {
  const foreign = { municipality: 'fjordsund', reference, unit: 'helse', restricted: false };
  for (const staff of Object.values(people)) expect(mayOpen(opener(staff), foreign)).toBe(false);
});

test.each<[Person, readonly string[]]>([
  ['leader of the coordinating unit', ['hjemmetjenesten', 'sykeavdelingen']],
  ['leader of the ward', ['sykeavdelingen']],
  ['deputy of both units', ['hjemmetjenesten', 'sykeavdelingen']],
  ['employee of the coordinating unit', ['hjemmetjenesten', 'sykeavdelingen']],
  ['last contact of the municipality', ['hjemmetjenesten', 'sykeavdelingen']],
  ['coordinator', []],
  ['administrator', []],
  ['namesake of the leader elsewhere', []],
])('%s has the queue of %o', (person, units) => {
  expect(unitsOf(people[person], masoy).map(({ id }) => id)).toEqual(units);
});

test('restricted cases are listed for the unit itself and the coordinating unit’s leader alone', () => {
  const listed = Object.entries(people).filter(([, staff]) => maySeeRestricted(staff, masoy, 'sykeavdelingen'));
  expect(listed.map(([name]) => name)).toEqual([
    'leader of the coordinating unit',
    'leader of the ward',
    'deputy of both units',
  ]);
});

test('who should not handle the case is shown to the coordinating unit alone', () => {
  expect(maySeeWishedAway(people['leader of the ward'], masoy)).toBe(false);
  expect(maySeeWishedAway(people['last contact of the municipality'], masoy)).toBe(false);
  expect(maySeeWishedAway(people['employee of the coordinating unit'], masoy)).toBe(true);
  expect(maySeeWishedAway(people['leader of another municipality'], fjordsund)).toBe(true);
});
