import {
  type Municipality,
  type RolesByGroup,
  type StaffRole,
  staffRoles,
} from '../../../shared/domain/settings/municipality.ts';
import type { SettingsForm, Typed, Values } from './control.ts';

/** The groups that make somebody this, one a line; none anywhere: the provider's values are the roles' own names. */
function typedRoles({ signIn: { staff } }: Municipality): Typed {
  const groups = Object.entries(staff.roles ?? {});
  const of = (role: StaffRole) => groups.filter(([, roles]) => roles.includes(role)).map(([group]) => group);
  return {
    rolesClaim: [staff.rolesClaim],
    ...Object.fromEntries(staffRoles.map((role) => [role, [of(role).join('\n')]])),
  };
}

function readRoles({ one }: Values): RolesByGroup | undefined {
  const groupsOf = (role: StaffRole) =>
    one(role)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const groups = [...new Set(staffRoles.flatMap(groupsOf))];
  if (groups.length === 0) return undefined;
  return Object.fromEntries(
    groups.map((group) => [group, staffRoles.filter((role) => groupsOf(role).includes(group))]),
  );
}

export const roleForm: SettingsForm = {
  name: 'roller',
  part: 'roles',
  controls: () => [
    { kind: 'line', name: 'rolesClaim', most: 60 },
    ...staffRoles.map((name) => ({ kind: 'lines', name, most: 1000, optional: true }) as const),
  ],
  filledIn: ({ municipality }) => typedRoles(municipality),
  apply: (values, { municipality }) => {
    const { roles: _, ...staff } = municipality.signIn.staff;
    const roles = readRoles(values);
    const changed = { ...staff, rolesClaim: values.one('rolesClaim'), ...(roles && { roles }) };
    return { ...municipality, signIn: { ...municipality.signIn, staff: changed } };
  },
};
