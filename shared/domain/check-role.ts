import { type Decision, type IpCase, isEnded } from './case.ts';
import type { Change, Transition } from './change.ts';
import { dayInNorway, type Instant, instant } from './day.ts';
import type { Municipality } from './municipality.ts';
import type { StaffAct } from './take-case.ts';
import { tell } from './told.ts';
import { withWakeAt } from './wake.ts';

export type RoleResult = 'accepted' | 'refused';

/** Transition 17: a leader has checked the role that the applicant claims; only then are they told about the case. */
export function checkRole(
  before: IpCase,
  { result, staffId, now }: StaffAct & { readonly result: RoleResult },
  municipality: Municipality,
): Transition<'no-role-claimed' | 'unchanged'> {
  if (before.roleCheck === 'not-needed') return { ok: false, reason: 'no-role-claimed' };
  if (before.roleCheck === result) return { ok: false, reason: 'unchanged' };
  const at = instant(now);
  const waiting = result === 'accepted' ? decisionThatWaits(before) : undefined;
  const tellsNow = waiting && { decision: { ...waiting, toldOn: dayInNorway(now) } };
  const checked: IpCase = { ...before, version: before.version + 1, roleCheck: result, ...tellsNow };
  const after = withWakeAt(checked, municipality);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'role-checked', result, at, by: { who: 'staff', staffId } }],
      ...(waiting ? announced(after, at) : { notices: [], tasks: [] }),
    },
  };
}

/** A decision made before the role was accepted could not be announced then; it is now, unless it was read or is over. */
function decisionThatWaits(before: IpCase): Decision | undefined {
  return isEnded(before) || before.decision?.openedOn ? undefined : before.decision;
}

function announced(after: IpCase, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  return tell(after, { kind: 'decision-ready', occurrence: `decided:${after.version}`, urgency: 'in-window' }, at);
}
