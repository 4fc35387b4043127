import { type Decision, type IpCase, isEnded } from './case.ts';
import type { Change, Transition } from './change.ts';
import { withoutClaimed } from './claimed-consent.ts';
import { withClocks } from './clocks.ts';
import { dayInNorway, type Instant, instant } from './day.ts';
import { toldOfLess } from './give-consent.ts';
import type { Municipality } from './municipality.ts';
import type { StaffAct } from './take-case.ts';
import { tell } from './told.ts';

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
  const isAccepted = result === 'accepted';
  const untold = isAccepted ? decisionThatWaits(before) : decisionThatWentAstray(before);
  const tellsNow = isAccepted && untold && { decision: { ...untold, toldOn: dayInNorway(now) } };
  const left = isAccepted ? before : withoutClaimed(before);
  const { consentAsked, ...unasked } = left;
  // Nobody is left to answer what was asked of somebody whose role does not hold.
  const rest = isAccepted && consentAsked ? left : unasked;
  const checked: IpCase = { ...rest, version: before.version + 1, roleCheck: result, ...tellsNow };
  const after = withClocks(checked, municipality, now);
  const by = { who: 'staff', staffId } as const;
  const { notices, tasks } = untold ? announced(after, at) : { notices: [], tasks: [] };
  const less = left === before ? [] : toldOfLess(before, { by, now }, municipality);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'role-checked', result, at, by }],
      notices: [...notices, ...less],
      tasks,
    },
  };
}

/** A decision made before the role was accepted could not be announced then; it is now, unless it was read or is over. */
function decisionThatWaits(before: IpCase): Decision | undefined {
  return isEnded(before) || before.decision?.openedOn ? undefined : before.decision;
}

/** What was announced to somebody whose claim did not hold has reached nobody it is for: somebody has to ring or write. */
function decisionThatWentAstray(before: IpCase): Decision | undefined {
  return isEnded(before) || before.roleCheck !== 'accepted' ? undefined : before.decision;
}

function announced(after: IpCase, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  return tell(after, { kind: 'decision-ready', occurrence: `decided:${after.version}`, urgency: 'in-window' }, at);
}
