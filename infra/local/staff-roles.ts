import type { StaffRole } from '../../shared/domain/settings/municipality.ts';
import { at, isList, type Json, textAt } from './json.ts';
import type { LocalMunicipality } from './municipalities.ts';
import { type LocalStaff, staffOf } from './people.ts';

const known = [
  'leader',
  'deputy',
  'coordinator',
  'coordinating-unit',
  'registrar',
  'administrator',
  'auditor',
  'break-glass',
] as const satisfies readonly StaffRole[];

export type RolesWish = { readonly person: string; readonly roles: readonly StaffRole[] };

/** The app roles that the employer's provider gives, which may change while somebody is signed in. */
export type StaffRoles = {
  of(person: LocalStaff): readonly StaffRole[];
  set(wish: RolesWish): void;
};

export function createStaffRoles(): StaffRoles {
  const changed = new Map<string, readonly StaffRole[]>();
  return {
    of: ({ id, roles }) => changed.get(id) ?? roles,
    set: ({ person, roles }) => {
      changed.set(person, roles);
    },
  };
}

/** `{"person": "sindre.sund", "roles": []}`; undefined when it names a person or a role that is not there. */
export function readRolesWish(wish: Json, municipalities: readonly LocalMunicipality[]): RolesWish | undefined {
  const person = staffOf(municipalities).find(({ id }) => id === textAt(wish, 'person'));
  const named = at(wish, 'roles');
  if (!person || !isList(named)) return undefined;
  const roles = known.filter((role) => named.includes(role));
  return roles.length === named.length ? { person: person.id, roles } : undefined;
}
