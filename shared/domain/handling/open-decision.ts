import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { endOf, lastDayForPerson } from '../calendar/deadline.ts';
import type { IpCase } from '../case.ts';
import type { Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import { hearsInSeat } from '../parties/seats.ts';
import type { Municipality } from '../settings/municipality.ts';
import { arrivalInSeat, arrivalOf, toldInSeat } from './decision-arrival.ts';

/** The person opens the decision for the first time; from that day the complaint period counts. */
export function openDecision(
  before: IpCase,
  now: Date,
  municipality: Municipality,
): Transition<'no-decision' | 'already-opened'> {
  if (!before.decision) return { ok: false, reason: 'no-decision' };
  if (before.decision.openedOn) return { ok: false, reason: 'already-opened' };
  const decision = { ...before.decision, openedOn: dayInNorway(now) };
  return {
    ok: true,
    change: {
      before,
      after: withClocks({ ...before, version: before.version + 1, decision }, municipality, now),
      events: [{ type: 'decision-opened', at: instant(now), by: { who: 'person' } }],
      notices: [],
      tasks: [],
    },
  };
}

/** The other parent opens it for the first time: their own time to complain counts from there. */
export function openFromSeat(
  before: IpCase,
  now: Date,
  municipality: Municipality,
): Transition<'no-decision' | 'already-opened' | 'not-let-in'> {
  const seat = before.seats?.otherParent;
  if (!before.decision) return { ok: false, reason: 'no-decision' };
  if (!hearsInSeat(seat)) return { ok: false, reason: 'not-let-in' };
  if (seat.openedOn) return { ok: false, reason: 'already-opened' };
  const seats = { ...before.seats, otherParent: { ...seat, openedOn: dayInNorway(now) } };
  return {
    ok: true,
    change: {
      before,
      after: withClocks({ ...before, version: before.version + 1, seats }, municipality, now),
      events: [{ type: 'decision-opened', at: instant(now), by: { who: 'otherParent' } }],
      notices: [],
      tasks: [],
    },
  };
}

/** The last day for a complaint (pbrl § 7-5), once its time has begun; a right, so moved to a working day. */
export function complaintDeadline({ decision }: IpCase, municipality: Municipality): Day | undefined {
  if (!decision) return undefined;
  const from = municipality.complaintCountsFrom === 'sent' ? decision.toldOn : arrivalOf(decision);
  return from && deadlineFrom(from, municipality);
}

/** The same for the other parent, once they have opened it. */
export function complaintDeadlineInSeat(ipCase: IpCase, municipality: Municipality): Day | undefined {
  const sent = municipality.complaintCountsFrom === 'sent';
  const from = sent ? toldInSeat(ipCase) : ipCase.seats?.otherParent?.openedOn;
  return from && deadlineFrom(from, municipality);
}

/** When nobody who was told of the decision can complain about it any more. */
export function complaintsEnd(ipCase: IpCase, municipality: Municipality): Day | undefined {
  const main = complaintDeadline(ipCase, municipality);
  const from = municipality.complaintCountsFrom === 'sent' ? toldInSeat(ipCase) : arrivalInSeat(ipCase);
  const other = from && deadlineFrom(from, municipality);
  return main && other && other > main ? other : main;
}

function deadlineFrom(begun: Day, { deadlines }: Municipality): Day {
  return lastDayForPerson(endOf(begun, deadlines.complaint));
}
