import type { Role } from '../applying/application.ts';
import { healthMajority, isUnder } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import { parentDecides } from './parents.ts';
import { told } from './told.ts';

/** Who decides for themself or, by law or mandate, for the person. Next of kin and staff report a need and no more. */
export const decidingRoles = ['self', 'parent', 'guardian', 'representative'] as const satisfies readonly Role[];
export type DecidingRole = (typeof decidingRoles)[number];

/** Whether this is a role in which one consents at all. */
export function decides({ role }: Pick<IpCase, 'role'>): boolean {
  return decidingRoles.some((each) => each === role);
}

/**
 * Whether the one who applied may consent in this case now; a claimed role may once a leader has checked it. Nobody may
 * on our pages who applied without a login: then an employee who has met them notes it.
 */
export function mayConsent(
  ipCase: Pick<IpCase, 'role' | 'roleCheck' | 'alone' | 'identityVerified' | 'parents'>,
): boolean {
  if (ipCase.identityVerified === false) return false;
  return decides(ipCase) && told(ipCase) !== undefined && !awaitsReason(ipCase) && parentDecides(ipCase);
}

/** A child applied alone, and no leader has yet said why its own consent holds (pbrl § 4-3 c). */
export function awaitsReason({ alone }: Pick<IpCase, 'alone'>): boolean {
  return alone !== undefined && alone.reason === undefined;
}

type ByAge = Pick<IpCase, 'bornOn' | 'alone' | 'parentsGoOn'>;

/** Why a consent in this role does not count on this day, whoever notes it: age gives it to somebody else (pbrl ch. 4). */
export function obstacleOfAge(
  as: Role,
  { bornOn, alone, parentsGoOn }: ByAge,
  on: Day,
): 'too-young' | 'of-age' | undefined {
  if (!bornOn) return undefined;
  const isYoung = isUnder(healthMajority, bornOn, on);
  if (as === 'self') return isYoung && !alone?.reason ? 'too-young' : undefined;
  if (as !== 'parent') return undefined;
  // Where the child's own consent holds, it is the child's alone.
  if (isYoung) return alone?.reason ? 'of-age' : undefined;
  return parentsGoOn && parentsGoOn.until >= on ? undefined : 'of-age';
}
