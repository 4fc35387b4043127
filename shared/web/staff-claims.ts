import * as z from 'zod/mini';
import { type Municipality, type StaffRole, staffMember, staffRoles } from '../domain/settings/municipality.ts';

const shape = z.looseObject({
  preferred_username: z.string(),
  sid: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
});

/** What a log may take in; the ids in the settings look no other. */
const idShape = /^[\p{L}\d._-]{1,64}$/u;
const roleNames = z.union([z.array(z.string()), z.string()]);

export type StaffClaims =
  | { readonly ok: true; readonly staffId: string; readonly roles: readonly StaffRole[]; readonly sid?: string }
  | { readonly ok: false; readonly reason: 'no-access'; readonly staffId: string }
  | { readonly ok: false; readonly reason: 'malformed' };

/** Who an employee is: known to the municipality's settings, and with a role that its own provider gives. */
export function readStaffClaims(claims: unknown, municipality: Municipality): StaffClaims {
  const parsed = z.safeParse(shape, claims).data;
  if (!parsed) return { ok: false, reason: 'malformed' };
  const [staffId = ''] = parsed.preferred_username.toLowerCase().split('@');
  if (!idShape.test(staffId)) return { ok: false, reason: 'malformed' };
  const named = z.safeParse(roleNames, parsed[municipality.signIn.staff.rolesClaim]).data ?? [];
  const roles = rolesOf([named].flat(), municipality);
  if (!staffMember(municipality, staffId) || roles.length === 0) return { ok: false, reason: 'no-access', staffId };
  return { ok: true, staffId, roles, ...(parsed.sid && { sid: parsed.sid }) };
}

/** Where the settings say what a group makes somebody, a group that they do not name makes them nothing. */
function rolesOf(named: readonly string[], { signIn }: Municipality): readonly StaffRole[] {
  const { roles: byGroup } = signIn.staff;
  const groups = Object.entries(byGroup ?? {}).filter(([group]) => named.includes(group));
  const given: readonly string[] = byGroup ? groups.flatMap(([, roles]) => roles) : named;
  return staffRoles.filter((role) => given.includes(role));
}
