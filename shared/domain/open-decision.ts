import type { IpCase } from './case.ts';
import type { Transition } from './change.ts';
import { withClocks } from './clocks.ts';
import { type Day, dayInNorway, instant } from './day.ts';
import { endOf, lastDayForPerson } from './deadline.ts';
import { arrivalOf } from './decision-arrival.ts';
import type { Municipality } from './municipality.ts';

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

/** The last day for a complaint (pbrl § 7-5), once the decision has arrived; a right, so moved to a working day. */
export function complaintDeadline(ipCase: IpCase, municipality: Municipality): Day | undefined {
  const arrivedOn = ipCase.decision && arrivalOf(ipCase.decision);
  return arrivedOn && lastDayForPerson(endOf(arrivedOn, municipality.deadlines.complaint));
}
