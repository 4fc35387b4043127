import type { IpCase } from './case.ts';
import type { Transition } from './change.ts';
import { withClocks } from './clocks.ts';
import { type Day, dayInNorway, instant } from './day.ts';
import { endOf, lastDayForPerson } from './deadline.ts';
import { arrivalInSeat, arrivalOf } from './decision-arrival.ts';
import type { Municipality } from './municipality.ts';
import { hearsInSeat } from './seats.ts';

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

/** The last day for a complaint (pbrl § 7-5), once the decision has arrived; a right, so moved to a working day. */
export function complaintDeadline(ipCase: IpCase, municipality: Municipality): Day | undefined {
  const arrivedOn = ipCase.decision && arrivalOf(ipCase.decision);
  return arrivedOn && deadlineFrom(arrivedOn, municipality);
}

/** The same for the other parent, once they have opened it. */
export function complaintDeadlineInSeat({ seats }: IpCase, municipality: Municipality): Day | undefined {
  const openedOn = seats?.otherParent?.openedOn;
  return openedOn && deadlineFrom(openedOn, municipality);
}

/** When nobody who was told of the decision can complain about it any more. */
export function complaintsEnd(ipCase: IpCase, municipality: Municipality): Day | undefined {
  const main = complaintDeadline(ipCase, municipality);
  const arrivedOn = arrivalInSeat(ipCase);
  const other = arrivedOn && deadlineFrom(arrivedOn, municipality);
  return main && other && other > main ? other : main;
}

function deadlineFrom(arrivedOn: Day, { deadlines }: Municipality): Day {
  return lastDayForPerson(endOf(arrivedOn, deadlines.complaint));
}
