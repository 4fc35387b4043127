import type { StaffRole } from '../../shared/domain/settings/municipality.ts';
import type { LocalMunicipality } from './municipalities.ts';

/** A made-up person at the ID-porten stand-in; the numbers are of the synthetic series (month + 80). */
export type Citizen = {
  readonly id: string;
  readonly name: string;
  /** Absent for a login that gives none. */
  readonly nationalId?: string;
  /** The highest level this person can reach. */
  readonly level: 'substantial' | 'high';
  /** For the one who tries things out. */
  readonly about: string;
};

export const citizens: readonly Citizen[] = [
  {
    id: 'tora',
    name: 'Tora Testdal',
    nationalId: '30908299902',
    level: 'high',
    about: 'adult; number by the 2032 rule',
  },
  { id: 'per', name: 'Per Prøve', nationalId: '22875832194', level: 'high', about: 'adult, born 1958' },
  { id: 'mona', name: 'Mona Mønster', nationalId: '05917921026', level: 'high', about: 'parent of Sara and Jonas' },
  {
    id: 'jonas',
    name: 'Jonas Mønster',
    nationalId: '09861161290',
    level: 'high',
    about: '15 years old in autumn 2026',
  },
  { id: 'ida', name: 'Ida Øving', nationalId: '27811074050', level: 'high', about: '16 years old in autumn 2026' },
  { id: 'emil', name: 'Emil Eksempel', nationalId: '18899040488', level: 'high', about: 'adult, born 1990' },
  { id: 'viktor', name: 'Viktor Vikar', nationalId: '14838512470', level: 'high', about: 'guardian or representative' },
  { id: 'amina', name: 'Amina Attest', nationalId: '41819077302', level: 'high', about: 'D-number' },
  { id: 'omar', name: 'Omar Ordning', nationalId: '41819077906', level: 'high', about: 'D-number by the 2032 rule' },
  { id: 'sara', name: 'Sara Mønster', nationalId: '03851598730', level: 'high', about: '11 years old in autumn 2026' },
  {
    id: 'lars',
    name: 'Lars Lavnivå',
    nationalId: '30926705594',
    level: 'substantial',
    about: 'never reaches the high level',
  },
  { id: 'nora', name: 'Nora Nummerløs', level: 'high', about: 'a login without identity number' },
];

export type LocalStaff = {
  readonly id: string;
  readonly municipality: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
  /** Signs in without a second factor: to see that they do not come in. */
  readonly passwordAlone?: true;
};

const passwordAlone: readonly string[] = ['ove.passord', 'oda.passord'];

/** Those whom the settings name as nobody's leader or deputy. */
const otherRoles: Readonly<Record<string, readonly StaffRole[]>> = {
  'kari.koord': ['coordinator'],
  'kjersti.kvam': ['coordinator'],
  // Coordinators on long leave: to see that nobody who is away is appointed.
  'petra.perm': ['coordinator'],
  'pia.perm': ['coordinator'],
  // The last contact of each: a leader above the units.
  'siri.sist': ['leader'],
  'randi.ro': ['leader'],
  'kaja.koord': ['coordinator'],
  'sofie.sist': ['leader'],
  'arve.admin': ['administrator'],
  'rita.reg': ['registrar'],
  'adrian.admin': ['administrator'],
  'anders.aas': ['administrator'],
  'reidun.reg': ['registrar'],
  'ragna.reg': ['registrar'],
  'rune.revisor': ['auditor'],
  'roar.revisor': ['auditor'],
  'ove.passord': ['registrar'],
  'oda.passord': ['registrar'],
  'rolf.revisor': ['auditor'],
  'vibeke.vakt': ['break-glass'],
  'vera.vakt': ['break-glass'],
  'vilde.vakt': ['break-glass'],
};

export function staffOf(municipalities: readonly LocalMunicipality[]): readonly LocalStaff[] {
  return municipalities.flatMap((municipality) =>
    municipality.staff.map((each) => ({
      ...each,
      municipality: municipality.id,
      roles: rolesOf(each.id, municipality),
      ...(passwordAlone.includes(each.id) && { passwordAlone: true as const }),
    })),
  );
}

function rolesOf(id: string, { units, coordinatingUnit }: LocalMunicipality): readonly StaffRole[] {
  const roles = units.flatMap((unit): readonly StaffRole[] => {
    if (unit.leader === id) return unit.id === coordinatingUnit ? ['leader', 'coordinating-unit'] : ['leader'];
    return unit.deputy === id ? ['deputy'] : [];
  });
  return [...new Set([...roles, ...(otherRoles[id] ?? [])])];
}

/** What `GET /_local/persons` tells: whom one can sign in as, and what they may do. */
export function personsList(municipalities: readonly LocalMunicipality[], rolesNow: (person: LocalStaff) => unknown) {
  const staff = staffOf(municipalities).map((each) => {
    const { id, name, municipality } = each;
    return { id, name, municipality, roles: rolesNow(each) };
  });
  return { citizens, staff };
}
