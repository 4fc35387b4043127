import type { LocalMunicipality } from '../municipalities.ts';
import { citizens, type LocalStaff, staffOf } from '../people.ts';
import { citizenIssuer, type Place, staffIssuer } from '../place.ts';
import type { StaffRoles } from '../staff-roles.ts';
import type { Tenant } from './sign-in-types.ts';

/** The stand-in for ID-porten, with one client for each municipality. */
export function citizenTenant(place: Place, municipalities: readonly LocalMunicipality[]): Tenant {
  const choices = citizens.map(({ id, name, about }) => ({ id, name, detail: about }));
  return {
    path: '/idporten',
    name: 'ID-porten (øvelse)',
    issuer: citizenIssuer(place),
    clients: municipalities.map(({ id, citizenClient }) => ({
      id: citizenClient,
      redirectUri: `${place.origin}/${id}/logg-inn/retur`,
      afterSignOut: `${place.origin}/${id}/logg-ut/ferdig`,
      frontChannelSignOut: `${place.origin}/${id}/logg-ut/ramme`,
    })),
    claims: ['pid', 'locale'],
    levels: true,
    refreshes: false,
    groupsFor: () => [{ heading: 'Innbyggere', choices }],
    account: (id) => {
      const person = citizens.find((each) => each.id === id);
      if (!person) return undefined;
      const pid = person.nationalId === undefined ? {} : { pid: person.nationalId };
      return { id, claims: pid, highestLevel: person.level, amr: ['BankID'] };
    },
  };
}

type StaffTenantParts = {
  readonly place: Place;
  readonly municipalities: readonly LocalMunicipality[];
  readonly rolesNow: StaffRoles['of'];
};

/** The stand-in for the municipalities' own providers, with app roles. */
export function staffTenant({ place, municipalities, rolesNow }: StaffTenantParts): Tenant {
  const staff = staffOf(municipalities);
  const groups = municipalities.map(({ id, name, staffClient }) => ({
    staffClient,
    heading: name,
    choices: staff.filter(({ municipality }) => municipality === id).map(choiceOf),
  }));
  const rolesClaims = [...new Set(municipalities.map(({ rolesClaim }) => rolesClaim))];
  return {
    path: '/staff',
    name: 'Innlogging for ansatte (øvelse)',
    issuer: staffIssuer(place),
    clients: municipalities.map(({ id, staffClient }) => ({
      id: staffClient,
      redirectUri: `${place.origin}/${id}/ansatt/logg-inn/retur`,
      afterSignOut: `${place.origin}/${id}/ansatt/logg-ut/ferdig`,
      frontChannelSignOut: `${place.origin}/${id}/ansatt/logg-ut/ramme`,
    })),
    claims: ['preferred_username', 'name', 'acrs', ...rolesClaims],
    levels: false,
    refreshes: true,
    // One's own municipality first; the others to try that they are kept out.
    groupsFor: (clientId) => groups.toSorted((one, other) => rank(one, clientId) - rank(other, clientId)),
    account: (id) => {
      const person = staff.find((each) => each.id === id);
      if (!person) return undefined;
      const roles = Object.fromEntries(rolesClaims.map((claim) => [claim, rolesNow(person)]));
      const { email, name, passwordAlone } = person;
      // The authentication context that stands for two factors, as Entra ID says it.
      const contexts = passwordAlone ? {} : { acrs: ['c1'] };
      const amr = passwordAlone ? ['pwd'] : ['pwd', 'mfa'];
      return { id, claims: { preferred_username: email, name, ...contexts, ...roles }, amr };
    },
  };
}

function rank(group: { readonly staffClient: string }, clientId: string): number {
  return group.staffClient === clientId ? 0 : 1;
}

function choiceOf({ id, name, roles, passwordAlone }: LocalStaff) {
  const detail = roles.length > 0 ? roles.join(', ') : 'ingen rolle';
  return { id, name, detail: passwordAlone ? `${detail}, bare passord` : detail };
}
