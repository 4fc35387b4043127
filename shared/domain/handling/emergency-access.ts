import { dayInNorway, type Instant, instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Transition } from '../change.ts';
import { isBlocked } from '../reporting/dismiss-report.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';

/** What an employee without access may read after writing why: this case, until then, and no other beside it. */
export type EmergencyAccess = { readonly reference: string; readonly until: Instant };

/** How long it lasts; it ends with the sign-in before that. */
export const emergencyMinutes = 60;

/** Why no shorter: words that say nothing are no reason. In characters. */
export const reasonLength = { least: 10, most: 1000 } as const;

export type EmergencyAct = { readonly staffId: string; readonly reason: string; readonly now: Date };

/**
 * Opens a case to somebody who otherwise has no access, to be read. The reason stands in its timeline, sealed, and the
 * data protection officer is told at once. A report that came to nothing stays closed: nobody is in danger from it.
 */
export function openInEmergency(
  before: IpCase,
  { staffId, reason, now }: EmergencyAct,
  municipality: Municipality,
): Transition<'blocked'> {
  if (isBlocked(before)) return { ok: false, reason: 'blocked' };
  const at = instant(now);
  const told = municipality.dataProtectionOfficer ?? municipality.lastContact;
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt({ ...before, version: before.version + 1 }, municipality),
      events: [{ type: 'emergency-opened', text: reason, at, by: { who: 'staff', staffId } }],
      notices: [
        {
          kind: 'emergency-access',
          occurrence: `emergency:${at}`,
          to: { who: 'staff', staffId: told },
          language: municipality.language,
          date: dayInNorway(now),
          urgency: 'at-once',
        },
      ],
      tasks: [],
    },
  };
}

export function emergencyFrom({ reference }: Pick<IpCase, 'reference'>, now: Date): EmergencyAccess {
  return { reference, until: instant(new Date(now.getTime() + emergencyMinutes * 60_000)) };
}

/** Whether it holds for this case at this moment. */
export function isOpenInEmergency(
  access: EmergencyAccess | undefined,
  { reference }: Pick<IpCase, 'reference'>,
  now: Date,
): boolean {
  return access?.reference === reference && instant(now) < access.until;
}
