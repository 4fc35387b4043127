import { describe, expect, test } from 'vitest';
import {
  actionsOf,
  type CaseAction,
  caseActions,
  mayGo,
  mayOpen,
  type StaffPlace,
  type StaffUser,
  staffPlaces,
} from '../../../functions/staff-site/access.ts';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Municipality, StaffRole } from '../../../shared/domain/settings/municipality.ts';

const now = new Date('2026-03-20T09:00:00Z');
const employee = (staffId: string, roles: readonly StaffRole[], municipality = 'masoy'): StaffUser => ({
  staffId,
  roles,
  municipality,
});

/** Everybody's own unit is the ward; home care is the coordinating unit, and another's. */
const municipality: Municipality = {
  ...masoy,
  units: masoy.units.map((unit) => (unit.id === 'sykeavdelingen' ? unit : { ...unit, deputy: unit.leader })),
};
const vera = employee('vera.vakt', ['break-glass']);
const opened = { reference: 'ACDE2346', until: instant(new Date('2026-03-20T09:30:00Z')) };

const people = {
  leader: employee('sindre.sund', ['leader']),
  deputy: employee('dag.dal', ['deputy']),
  coordinator: employee('petra.perm', ['coordinator']),
  'coordinating-unit': employee('kari.koord', ['coordinating-unit']),
  registrar: employee('reidun.reg', ['registrar']),
  administrator: employee('adrian.admin', ['administrator']),
  auditor: employee('rune.revisor', ['auditor']),
  'break-glass': vera,
  'break-glass, who wrote why': { ...vera, emergency: opened },
  'break-glass, who wrote why of another case': { ...vera, emergency: { ...opened, reference: 'EFGH2346' } },
  'break-glass, an hour later': { ...vera, emergency: { ...opened, until: instant(now) } },
  'who wrote why, and has the role no more': { ...vera, roles: ['auditor'], emergency: opened },
  'leader of the coordinating unit': employee('hanna.hav', ['leader', 'coordinating-unit']),
  'last contact': employee('siri.sist', ['leader']),
  'no role at all': employee('sindre.sund', []),
  'a leader elsewhere': employee('sindre.sund', ['leader', 'break-glass'], 'fjordsund'),
} satisfies Record<StaffRole, StaffUser> & Record<string, StaffUser>;
type Person = keyof typeof people;

const unit: readonly StaffPlace[] = ['front', 'plans', 'case', 'register', 'figures', 'notices'];
const places: Readonly<Record<Person, readonly StaffPlace[]>> = {
  leader: unit,
  deputy: unit,
  coordinator: ['front', 'plans', 'case'],
  'coordinating-unit': unit,
  registrar: ['front', 'register'],
  administrator: ['front', 'figures', 'notices', 'settings'],
  auditor: ['front', 'log'],
  'break-glass': ['front', 'case', 'emergency'],
  'break-glass, who wrote why': ['front', 'case', 'emergency'],
  'break-glass, who wrote why of another case': ['front', 'case', 'emergency'],
  'break-glass, an hour later': ['front', 'case', 'emergency'],
  'who wrote why, and has the role no more': ['front', 'log'],
  'leader of the coordinating unit': unit,
  'last contact': unit,
  'no role at all': ['front'],
  'a leader elsewhere': [],
};

describe.each(Object.entries(people))('%s', (name, staff) => {
  const theirs = Object.entries(places).find(([each]) => each === name)?.[1];

  test.each(staffPlaces)('comes to %s or does not', (place) => {
    expect(mayGo(place, staff, municipality)).toBe(theirs?.includes(place));
  });
});

type Place = Pick<
  IpCase,
  'municipality' | 'reference' | 'unit' | 'restricted' | 'coordinator' | 'closing' | 'report' | 'disqualified'
>;
const own: Place = { municipality: 'masoy', reference: 'ACDE2346', unit: 'sykeavdelingen', restricted: false };
const other: Place = { ...own, unit: 'hjemmetjenesten' };
const report = { by: 'health', language: 'nb', askBy: day('2026-03-12'), confirmBy: day('2026-05-04') } as const;
const ended = { reason: 'reportNotConfirmed', on: day('2026-03-20'), by: 'person' } as const;
const by = (staff: StaffUser) => ({ staffId: staff.staffId, since: day('2026-03-01') });

/** The kinds of case there are, as they are to one employee. */
const situations = {
  'their own unit’s': () => own,
  'another unit’s': () => other,
  'another municipality’s': () => ({ ...own, municipality: 'fjordsund' }),
  'a restricted one of their own unit’s': () => ({ ...own, restricted: true }),
  'a restricted one of another unit’s': () => ({ ...other, restricted: true }),
  'one that they coordinate': (staff) => ({ ...other, coordinator: by(staff) }),
  'a restricted one that they coordinate': (staff) => ({ ...other, restricted: true, coordinator: by(staff) }),
  'a report that came to nothing': () => ({ ...own, report: { ...report, answer: 'no' }, closing: ended }),
  'one they are disqualified in': (staff) => ({
    ...own,
    coordinator: by(staff),
    disqualified: [{ staffId: staff.staffId, reason: 'party', on: day('2026-03-19') }],
  }),
} satisfies Record<string, (staff: StaffUser) => Place>;

/**
 * All that can be done; all but what the coordinating unit alone does; what a coordinator does; what is heard on the
 * telephone; each of the two with what the coordinating unit does; reading alone; not even that.
 */
const following: readonly CaseAction[] = [
  'called',
  'information-by-phone',
  'task-done',
  'undo',
  'send-again',
  'action-done',
];
const coordinating: readonly CaseAction[] = [
  'hand-over',
  'ask-consent',
  'consent',
  'plan',
  'plan-copy',
  'meeting',
  'cancel-meeting',
  'meeting-action',
  'revise',
  'revise-unchanged',
  'move-date',
  'close',
  ...following,
];
const overseeing: readonly CaseAction[] = ['admit-again', 'reopen'];
const may = {
  all: caseActions,
  settle: caseActions.filter((action) => !overseeing.includes(action)),
  coordinate: coordinating,
  'coordinate-and-oversee': [...coordinating, ...overseeing],
  follow: following,
  oversee: [...following, ...overseeing],
  read: [],
} as const;
type May = keyof typeof may | 'closed';

/** A row a person, a column a situation in the order above. */
const closed: readonly May[] = Array.from({ length: 9 }, () => 'closed');
const reads: readonly May[] = ['read', 'read', 'closed', 'read', 'read', 'read', 'read', 'closed', 'closed'];
const ofWard: readonly May[] = [
  ...(['settle', 'closed', 'closed', 'settle', 'closed'] as const),
  ...(['coordinate', 'coordinate', 'closed', 'closed'] as const),
];
const allowed: Readonly<Record<Person, readonly May[]>> = {
  leader: ofWard,
  deputy: ofWard,
  coordinator: ['closed', 'closed', 'closed', 'closed', 'closed', 'coordinate', 'coordinate', 'closed', 'closed'],
  'coordinating-unit': [
    ...(['oversee', 'oversee', 'closed', 'closed', 'closed'] as const),
    ...(['coordinate-and-oversee', 'coordinate', 'closed', 'closed'] as const),
  ],
  registrar: closed,
  administrator: closed,
  auditor: closed,
  'break-glass': closed,
  'break-glass, who wrote why': reads,
  'break-glass, who wrote why of another case': closed,
  'break-glass, an hour later': closed,
  'who wrote why, and has the role no more': closed,
  'leader of the coordinating unit': ['all', 'all', 'closed', 'all', 'all', 'all', 'all', 'all', 'closed'],
  'last contact': ['follow', 'follow', 'closed', 'closed', 'closed', 'coordinate', 'coordinate', 'closed', 'closed'],
  'no role at all': closed,
  'a leader elsewhere': closed,
};

const names = Object.keys(situations);
const cells = Object.entries(allowed).flatMap(([person, row]) =>
  row.map((expected, column) => ({ person, expected, situation: names[column] ?? '' })),
);

test.each(cells)('$person, to $situation: $expected', ({ person, situation, expected }) => {
  const staff = Object.entries(people).find(([name]) => name === person)?.[1];
  const made = Object.entries(situations).find(([name]) => name === situation)?.[1];
  if (!staff || !made) throw new Error('no such row or column');
  const ipCase = made(staff);
  const opener = { staff, municipality, now };
  expect(mayOpen(opener, ipCase)).toBe(expected !== 'closed');
  const actions = actionsOf(opener, ipCase);
  const theirs: readonly CaseAction[] = expected === 'closed' ? [] : may[expected];
  for (const action of caseActions)
    expect([action, actions.includes(action)]).toEqual([action, theirs.includes(action)]);
});

test('nobody of one municipality comes to any place of another', () => {
  for (const staff of Object.values(people)) {
    if (staff.municipality !== 'masoy') continue;
    for (const place of staffPlaces) expect(mayGo(place, staff, fjordsund)).toBe(false);
  }
});
