import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import {
  type CloseReason,
  type ClosingAnswer,
  closeReasons,
  type IpCase,
  isAppliedFor,
  isEnded,
  isOpen,
} from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { hasOpenComplaint } from '../complaint/complaint.ts';
import { complaintsEnd } from '../handling/open-decision.ts';
import { lineOn } from '../handling/routing.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { tell, told } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';

/**
 * Why this case may be closed today. A refusal is over when the time to complain about it is. While a complaint is open
 * only the person can end it.
 */
export function closeReasonsFor(ipCase: IpCase, municipality: Municipality, today: Day): readonly CloseReason[] {
  if (isEnded(ipCase)) return [];
  if (hasOpenComplaint(ipCase)) return endingComplaint;
  const refused = ipCase.decision?.outcome === 'refused';
  const complainBy = complaintsEnd(ipCase, municipality);
  const onlyReported = !isAppliedFor(ipCase);
  return closeReasons.filter((reason) => {
    if (reason === 'reportNotConfirmed') return onlyReported;
    if (onlyReported) return reason === 'moved' || reason === 'deceased';
    if (reason === 'refused') return refused && complainBy !== undefined && complainBy < today;
    if (reason === 'needEnded') return !isOpen(ipCase) && !refused;
    return reason === 'deceased' || !refused;
  });
}

const endingComplaint: readonly CloseReason[] = ['personWishes', 'deceased'];

export type CloseTerms = { readonly reason: CloseReason; readonly agreed?: ClosingAnswer };

/** Transition 15: the case is closed, with its reason; all clocks stop, all access to share ends. */
export function closeCase(
  before: IpCase,
  { closing, staffId, now }: StaffAct & { readonly closing: CloseTerms },
  municipality: Municipality,
): Transition<'ended' | 'reason-not-open'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  const on = dayInNorway(now);
  if (!closeReasonsFor(before, municipality, on).includes(closing.reason))
    return { ok: false, reason: 'reason-not-open' };
  const { appoint: _, makePlan: __, information: ___, consentAsked: ____, complaint, ...rest } = before;
  const after: IpCase = {
    ...rest,
    version: before.version + 1,
    status: 'closed',
    consent: { ...before.consent, sharing: [] },
    ...(complaint && !hasOpenComplaint(before) && { complaint }),
    closing: { ...closing, on, by: staffId },
  };
  const at = instant(now);
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'closed', ...closing, at, by: { who: 'staff', staffId } }],
      ...announced(after, { staffId, now }, municipality),
    },
  };
}

/**
 * The leader, unless it was they; the person, for it was others. Nobody writes to somebody who has died, nor about a
 * report to somebody who never came.
 */
function announced(after: IpCase, { staffId, now }: StaffAct, municipality: Municipality) {
  const occurrence = `closed:${after.version}`;
  const [leader] = lineOn(after, municipality, dayInNorway(now));
  const toLeader: PlannedNotice = {
    kind: 'closed',
    occurrence,
    to: { who: 'staff', staffId: leader },
    language: municipality.language,
    urgency: 'at-once',
  };
  const staff = leader === staffId ? [] : [toLeader];
  const isNobodys = !isAppliedFor(after) && !told(after);
  if (after.closing?.reason === 'deceased' || isNobodys) return { notices: staff, tasks: [] };
  const message = { kind: 'case-closed', occurrence, urgency: 'in-window' } as const;
  const person: Pick<Change, 'notices' | 'tasks'> = tell(after, message, instant(now));
  return { notices: [...person.notices, ...staff], tasks: person.tasks };
}
