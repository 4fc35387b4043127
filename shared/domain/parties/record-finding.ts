import { healthMajority, isUnder, majority, turns } from '../calendar/age.ts';
import { addMonths, type Day, dayInNorway, type Instant, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import type { CaseEventDetail } from '../event.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { ConsentBasis, OwnWill } from './capacity.ts';
import { needsBoth } from './parents.ts';
import { tell } from './told.ts';

/** Why parents go on deciding for somebody of 16 or 17, and the last day it holds. */
export type ParentsFinding = { readonly until: Day; readonly text: string };

/** From this age one may find out whether a young person will be able to decide: as the task of assessing it says. */
const monthsAtAssessment = 12 * healthMajority - 3;

/**
 * Pbrl § 4-5: parents consent for somebody of 16 or 17 who cannot. A parent whose role ended at 16 is to be checked
 * anew.
 */
export function recordParentsGoOn(
  before: IpCase,
  { finding, staffId, now }: StaffAct & { readonly finding: ParentsFinding },
  municipality: Municipality,
): Transition<'ended' | 'not-young' | 'too-early' | 'until-outside'> {
  const on = dayInNorway(now);
  const obstacle = obstacleToParents(before, on);
  if (obstacle) return { ok: false, reason: obstacle };
  const { until, text } = finding;
  if (!isWithin(until, before, on)) return { ok: false, reason: 'until-outside' };
  const isAgain = before.roleCheck === 'expired' && { roleCheck: 'unchecked' as const };
  const after = { ...before, ...isAgain, parentsGoOn: { until, on, by: staffId } };
  const change = found(before, { after, event: { type: 'parents-go-on', until, text }, staffId, now }, municipality);
  return { ok: true, change: withOtherParent(change, instant(now)) };
}

/** Of two parents both decide again; one whose place ended at 16 has to be asked in anew, and a leader finds out how. */
function withOtherParent(change: Change, at: Instant): Change {
  const { after } = change;
  if (!needsBoth(after) || after.seats?.otherParent?.state !== 'ended') return change;
  const kind = 'ask-second-parent';
  return { ...change, tasks: [...change.tasks, { id: `${kind}:${after.version}`, kind, createdAt: at }] };
}

/** Why this is not for the law to let parents do here, or not yet. */
export function obstacleToParents(
  ipCase: Pick<IpCase, 'status' | 'bornOn' | 'alone'>,
  today: Day,
): 'ended' | 'not-young' | 'too-early' | undefined {
  if (isEnded(ipCase)) return 'ended';
  const { bornOn, alone } = ipCase;
  if (!bornOn || alone || !isUnder(majority, bornOn, today)) return 'not-young';
  return today < addMonths(bornOn, monthsAtAssessment) ? 'too-early' : undefined;
}

/** From the 16th birthday on, today or later, and over by the 18th. */
function isWithin(until: Day, { bornOn }: IpCase, today: Day): boolean {
  if (!bornOn) return false;
  return until >= today && until >= turns(bornOn, healthMajority) && isUnder(majority, bornOn, until);
}

/** What was found about an adult, in writing and with reasons, and what the person wants themself. */
export type AdultFinding = { readonly basis: ConsentBasis; readonly ownWill: OwnWill; readonly text: string };

/** An adult cannot decide this: from now on staff note the consent of whoever decides on this basis. */
export function recordIncapacity(
  before: IpCase,
  { finding, staffId, now }: StaffAct & { readonly finding: AdultFinding },
  municipality: Municipality,
): Transition<'ended' | 'not-adult'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  if (before.bornOn) return { ok: false, reason: 'not-adult' };
  const after = { ...before, incapacity: { basis: finding.basis, on: dayInNorway(now), by: staffId } };
  return {
    ok: true,
    change: found(before, { after, event: { type: 'incapacity', ...finding }, staffId, now }, municipality),
  };
}

type Found = StaffAct & { readonly after: IpCase; readonly event: CaseEventDetail };

/** Shown at once to whoever is told about the case; a person shows it to those it is about. */
function found(before: IpCase, { after: amended, event, staffId, now }: Found, municipality: Municipality): Change {
  const at = instant(now);
  const after = withClocks({ ...amended, version: before.version + 1 }, municipality, now);
  const occurrence = `finding:${after.version}`;
  const message = { kind: 'rights-change', occurrence, urgency: 'in-window', date: dayInNorway(now) } as const;
  const { notices, tasks } = tell(after, message, at);
  const show = { id: `show-finding:${after.version}`, kind: 'show-finding', createdAt: at } as const;
  return {
    before,
    after,
    events: [{ ...event, at, by: { who: 'staff', staffId } }],
    notices,
    tasks: [...tasks, show],
  };
}
