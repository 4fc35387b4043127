import { instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';

/** Whether a mandate is still to come: once the role is checked, nobody waits for it. */
export function awaitsMandate(ipCase: Pick<IpCase, 'status' | 'mandateAwaited' | 'roleCheck'>): boolean {
  return ipCase.mandateAwaited && ipCase.roleCheck === 'unchecked' && !isEnded(ipCase);
}

/** An employee has seen the mandate on paper; whether it makes the role hold is for the check of the role to say. */
export function noteMandateSeen(
  before: IpCase,
  { staffId, now }: StaffAct,
  municipality: Municipality,
): Transition<'ended' | 'no-mandate-awaited'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  if (!before.mandateAwaited) return { ok: false, reason: 'no-mandate-awaited' };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt({ ...before, version: before.version + 1, mandateAwaited: false }, municipality),
      events: [{ type: 'mandate-seen', at: instant(now), by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}
