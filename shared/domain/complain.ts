import type { IpCase } from './case.ts';
import type { Transition } from './change.ts';
import { type Complaint, type ComplaintWords, hasOpenComplaint } from './complaint.ts';
import { type Day, dayInNorway, instant } from './day.ts';
import { endOf } from './deadline.ts';
import type { CaseEvent } from './event.ts';
import type { Municipality } from './municipality.ts';
import { complaintDeadline } from './open-decision.ts';
import { lineOn } from './routing.ts';
import { everyoneTold } from './told.ts';
import { withWakeAt } from './wake.ts';

/** Within a month it is answered or the person told why not (fvl § 11 a). */
const answerPeriod = { months: 1 } as const;

/** Why nobody complains here: there is nothing to complain about, or it is not theirs. */
export type NoComplaint = 'no-decision' | 'not-told' | 'deceased';

export function obstacleToComplaint(ipCase: IpCase): NoComplaint | undefined {
  if (!ipCase.decision) return 'no-decision';
  if (everyoneTold(ipCase).length === 0) return 'not-told';
  return ipCase.closing?.reason === 'deceased' ? 'deceased' : undefined;
}

/** Whether a complaint that comes this day comes after the deadline; it never runs out before the decision arrived. */
export function isLate(ipCase: IpCase, municipality: Municipality, on: Day): boolean {
  const until = complaintDeadline(ipCase, municipality);
  return until !== undefined && until < on;
}

export type Complaining = {
  readonly words: ComplaintWords;
  /** All that has happened. */
  readonly timeline: readonly CaseEvent[];
  readonly now: Date;
};

/**
 * Transition 13, the person's part (pbrl § 7-2, fvl §§ 28–32): a complaint is taken in whatever its day and the state
 * of the case, and the leader told at once. One is dealt with at a time.
 */
export function complain(
  before: IpCase,
  { words, timeline, now }: Complaining,
  municipality: Municipality,
): Transition<NoComplaint | 'said-already' | 'complaint-open'> {
  const obstacle = obstacleToComplaint(before);
  if (obstacle) return { ok: false, reason: obstacle };
  if (isSaid(words, timeline)) return { ok: false, reason: 'said-already' };
  if (hasOpenComplaint(before)) return { ok: false, reason: 'complaint-open' };
  const at = instant(now);
  const on = dayInNorway(now);
  const late = isLate(before, municipality, on);
  const complaint: Complaint = { receivedAt: at, receivedOn: on, late, by: endOf(on, answerPeriod) };
  const [leader] = lineOn(before.unit, municipality, on);
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt({ ...before, version: before.version + 1, complaint }, municipality),
      events: [{ type: 'complaint-received', late, words, at, by: { who: 'person' } }],
      notices: [
        {
          kind: 'complaint-received',
          occurrence: `received:${at}`,
          to: { who: 'staff', staffId: leader },
          language: municipality.language,
          date: complaint.by,
          urgency: 'at-once',
        },
      ],
      tasks: [],
    },
  };
}

/** The same form sent twice. */
function isSaid(words: ComplaintWords, timeline: readonly CaseEvent[]): boolean {
  const last = timeline.findLast((event) => event.type === 'complaint-received');
  if (!last) return false;
  const { disagrees, wants, helper } = last.words;
  return disagrees === words.disagrees && wants === words.wants && helper === words.helper;
}
