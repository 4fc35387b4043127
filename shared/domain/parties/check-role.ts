import { healthMajority, isUnder, ownVoice } from '../calendar/age.ts';
import { type Day, dayInNorway, type Instant, instant } from '../calendar/day.ts';
import { type Decision, type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import { withoutClaimed } from '../consent/claimed-consent.ts';
import { toldOfLess } from '../consent/consent-consequences.ts';
import { withLapsed } from '../consent/lapse.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { askingIn } from './ask-young-in.ts';
import { obstacleOfAge } from './may-consent.ts';
import { isToBeAskedIn } from './rights-turns.ts';
import { lostRole, tellMain } from './told.ts';

export type RoleResult = 'accepted' | 'refused';

/** `until`: the last day of what the role rests on, where it names one. */
export type RoleFinding = { readonly result: RoleResult; readonly until?: Day };

/**
 * Transition 17: a leader has checked the role that the applicant claims; only then are they told about the case, and
 * until its last day. Refusing one that was accepted revokes it.
 */
export function checkRole(
  before: IpCase,
  { result, until, staffId, now }: StaffAct & RoleFinding,
  municipality: Municipality,
): Transition<'no-role-claimed' | 'unchanged' | 'date-past'> {
  if (before.roleCheck === 'not-needed') return { ok: false, reason: 'no-role-claimed' };
  const ends = result === 'accepted' ? until : undefined;
  if (before.roleCheck === result && before.roleUntil === ends) return { ok: false, reason: 'unchanged' };
  const today = dayInNorway(now);
  if (ends && ends < today) return { ok: false, reason: 'date-past' };
  const at = instant(now);
  const by = { who: 'staff', staffId } as const;
  const untold = result === 'accepted' ? decisionThatWaits(before) : decisionThatWentAstray(before);
  const left = result === 'accepted' ? asWhat(before, today) : withoutClaimed(before);
  const after = withClocks(checked(left, { result, ends, untold }, now), municipality, now);
  const { notices, tasks } = untold ? announced(after, at) : { notices: [], tasks: [] };
  const less = result === 'refused' && left !== before ? toldOfLess(before, { by, now }, municipality) : [];
  const hasLapsed = result === 'accepted' && left.consent !== before.consent;
  const change: Change = {
    before,
    after,
    events: [
      ...(hasLapsed ? [{ type: 'consent-lapsed', at, by } as const] : []),
      { type: 'role-checked', result, ...(ends && { until: ends }), at, by },
    ],
    notices: [...notices, ...less],
    tasks,
  };
  return { ok: true, change: withChild(change, municipality, now) };
}

/** A parent of somebody who decides themself acts for them by a mandate, unless a § 4-5 record lets parents go on. */
function asWhat(before: IpCase, today: Day): IpCase {
  const isParentNoMore = obstacleOfAge(before.role, before, today) === 'of-age';
  if (!isParentNoMore) return before;
  // On the birthday itself a leader may be here before the sweep: what was said yes to as a parent falls all the same.
  const fallen = lostRole(before) ? before : withLapsed(before);
  return { ...fallen, role: 'representative', sentAs: before.sentAs ?? before.role };
}

type Finding = {
  readonly result: RoleResult;
  readonly ends: Day | undefined;
  readonly untold: Decision | undefined;
};

function checked(left: IpCase, { result, ends, untold }: Finding, now: Date): IpCase {
  const { roleUntil: _, consentAsked, ...unasked } = left;
  // Nobody is left to answer what was asked of somebody whose role does not hold.
  const rest = result === 'accepted' && consentAsked ? { ...unasked, consentAsked } : unasked;
  const tellsNow = result === 'accepted' && untold && { decision: { ...untold, toldOn: dayInNorway(now) } };
  return { ...rest, version: left.version + 1, roleCheck: result, ...(ends && { roleUntil: ends }), ...tellsNow };
}

/** A child of 15 is told personally, so is asked in as soon as those who speak for it are known. */
function withChild(change: Change, municipality: Municipality, now: Date): Change {
  const { after } = change;
  const { bornOn } = after;
  const today = dayInNorway(now);
  const isOfOwnVoice = bornOn && !isUnder(ownVoice, bornOn, today) && isUnder(healthMajority, bornOn, today);
  if (!isOfOwnVoice || isEnded(after) || !isToBeAskedIn(after)) return change;
  const asked = askingIn(change, `accepted:${after.version}`, instant(now));
  return { ...asked, after: withWakeAt(asked.after, municipality) };
}

/** A decision made before the role was accepted could not be announced then; it is now, unless it was read or is over. */
function decisionThatWaits(before: IpCase): Decision | undefined {
  const isTold = before.roleCheck === 'accepted';
  return isTold || isEnded(before) || before.decision?.openedOn ? undefined : before.decision;
}

/** What was announced to somebody whose claim did not hold has reached nobody it is for: somebody has to ring or write. */
function decisionThatWentAstray(before: IpCase): Decision | undefined {
  return isEnded(before) || before.roleCheck !== 'accepted' ? undefined : before.decision;
}

function announced(after: IpCase, at: Instant): Pick<Change, 'notices' | 'tasks'> {
  return tellMain(after, { kind: 'decision-ready', occurrence: `decided:${after.version}`, urgency: 'in-window' }, at);
}
