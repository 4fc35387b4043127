import { healthMajority, heardFrom, isUnder, weighedFrom } from '../calendar/age.ts';
import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { CaseEventDetail } from '../event.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { OwnConsentReason } from './capacity.ts';
import { tell } from './told.ts';

/** Who is to be heard before something is decided for them, and whether what they say has great weight (pbrl § 4-4). */
export function toBeHeard({ role, bornOn }: Pick<IpCase, 'role' | 'bornOn'>, on: Day): 'heard' | 'weighed' | undefined {
  if (role === 'self' || !bornOn || isUnder(heardFrom, bornOn, on) || !isUnder(healthMajority, bornOn, on)) {
    return undefined;
  }
  return isUnder(weighedFrom, bornOn, on) ? 'heard' : 'weighed';
}

/** The child was heard. What it said stays out of the case, which its parents read. */
export function recordHeard(
  before: IpCase,
  { staffId, now }: StaffAct,
  municipality: Municipality,
): Transition<'ended' | 'not-to-be-heard' | 'already-heard'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  const heardOn = dayInNorway(now);
  if (!toBeHeard(before, heardOn)) return { ok: false, reason: 'not-to-be-heard' };
  if (before.heardOn === heardOn) return { ok: false, reason: 'already-heard' };
  return {
    ok: true,
    change: recorded({ ...before, heardOn }, { type: 'child-heard' }, { before, staffId, now, municipality }),
  };
}

export type OwnConsentFinding = { readonly reason: OwnConsentReason; readonly text: string };

/** Why the consent of a child that applied alone holds (pbrl § 4-3 c); from now on the child consents as others do. */
export function recordOwnConsent(
  before: IpCase,
  { finding, staffId, now }: StaffAct & { readonly finding: OwnConsentFinding },
  municipality: Municipality,
): Transition<'ended' | 'not-alone' | 'under-12' | 'unchanged'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  const { alone, bornOn } = before;
  if (!alone || !bornOn) return { ok: false, reason: 'not-alone' };
  const on = dayInNorway(now);
  if (isUnder(weighedFrom, bornOn, on)) return { ok: false, reason: 'under-12' };
  if (alone.reason === finding.reason) return { ok: false, reason: 'unchanged' };
  const act = { before, staffId, now, municipality };
  const change = recorded({ ...before, alone: { reason: finding.reason } }, { type: 'own-consent', ...finding }, act);
  const occurrence = `own-consent:${change.after.version}`;
  const message = { kind: 'rights-change', occurrence, urgency: 'in-window', date: on } as const;
  return { ok: true, change: { ...change, ...tell(change.after, message, instant(now)) } };
}

type Act = StaffAct & { readonly before: IpCase; readonly municipality: Municipality };

function recorded(after: IpCase, event: CaseEventDetail, { before, staffId, now, municipality }: Act): Change {
  return {
    before,
    after: withWakeAt({ ...after, version: before.version + 1 }, municipality),
    events: [{ ...event, at: instant(now), by: { who: 'staff', staffId } }],
    notices: [],
    tasks: [],
  };
}
