import type { Role } from './application.ts';
import type { IpCase } from './case.ts';
import { told } from './told.ts';

/** Who decides for themself or, by law or mandate, for the person. Next of kin and staff report a need and no more. */
export const decidingRoles = ['self', 'parent', 'guardian', 'representative'] as const satisfies readonly Role[];
export type DecidingRole = (typeof decidingRoles)[number];

/** Whether this is a role in which one consents at all. */
export function decides({ role }: Pick<IpCase, 'role'>): boolean {
  return decidingRoles.some((each) => each === role);
}

/** Whether the one who applied may consent in this case now; a claimed role may once a leader has checked it. */
export function mayConsent(ipCase: Pick<IpCase, 'role' | 'roleCheck'>): boolean {
  return decides(ipCase) && told(ipCase) !== undefined;
}
