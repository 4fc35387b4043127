import type { IpCase } from './case.ts';
import type { Change, Transition } from './change.ts';
import { type Instant, instant } from './day.ts';
import type { StaffAct } from './take-case.ts';
import { tell } from './told.ts';

export type RoleResult = 'accepted' | 'refused';

/** Transition 17: a leader has checked the role that the applicant claims; only then are they told about the case. */
export function checkRole(
  before: IpCase,
  { result, staffId, now }: StaffAct & { readonly result: RoleResult },
): Transition<'no-role-claimed' | 'unchanged'> {
  if (before.roleCheck === 'not-needed') return { ok: false, reason: 'no-role-claimed' };
  if (before.roleCheck === result) return { ok: false, reason: 'unchanged' };
  const at = instant(now);
  const after: IpCase = { ...before, version: before.version + 1, roleCheck: result };
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'role-checked', result, at, by: { who: 'staff', staffId } }],
      ...decisionThatWaited(after, at),
    },
  };
}

/** A decision made before the role was accepted could not be announced then; it is now. */
function decisionThatWaited(after: IpCase, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  if (after.roleCheck !== 'accepted' || !after.decision) return { notices: [], tasks: [] };
  return tell(after, { kind: 'decision-ready', occurrence: `decided:${after.version}`, urgency: 'in-window' }, at);
}
