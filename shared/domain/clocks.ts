import { dayInNorway, instant } from './calendar/day.ts';
import { endOf, type Period } from './calendar/deadline.ts';
import type { Clock, IpCase } from './case.ts';
import { isDeclined, pausesPlan } from './consent/consent.ts';
import type { Municipality } from './settings/municipality.ts';
import { withWakeAt } from './wake.ts';

/** Whether a plan was asked for; a coordinator alone is then less than that, and else all that was asked for. */
export function planAskedFor({ wishes }: Pick<IpCase, 'wishes'>): boolean {
  return wishes.some((wish) => wish === 'plan' || wish === 'changePlan');
}

/** A plan is owed where one was asked for and granted. */
export function planIsGranted({ decision, wishes }: Pick<IpCase, 'decision' | 'wishes'>): boolean {
  return decision?.outcome === 'granted' && planAskedFor({ wishes });
}

/** A coordinator is owed where anything but the end of a plan was granted (hol § 7-2: with or without a plan). */
export function coordinatorIsGranted({ decision, wishes }: Pick<IpCase, 'decision' | 'wishes'>): boolean {
  return decision !== undefined && decision.outcome !== 'refused' && wishes.some((wish) => wish !== 'endPlan');
}

/**
 * The case with its status, its clocks and its next waking moment as they follow from decision, consent, coordinator and
 * plan; a clock that runs already goes on. Every transition after the decision ends in this.
 */
export function withClocks(ipCase: IpCase, municipality: Municipality, now: Date): IpCase {
  const { appoint, makePlan, information, ...rest } = ipCase;
  const { deadlines } = municipality;
  const after: IpCase = {
    ...rest,
    status: statusOf(ipCase),
    // Nothing is missing any more once it is decided.
    ...(information && !ipCase.decision && { information }),
    ...(owesCoordinator(ipCase) && { appoint: appoint ?? newClock(deadlines.coordinator, now) }),
    ...(owesPlan(ipCase) && { makePlan: makePlan ?? newClock(deadlines.plan, now) }),
  };
  return withWakeAt(after, municipality);
}

function statusOf({ status, decision, consent, coordinator, plan }: IpCase): IpCase['status'] {
  if (!decision || status === 'withdrawn' || status === 'closed') return status;
  if (plan) return pausesPlan(consent.plan) ? 'plan-paused' : 'plan-active';
  return coordinator ? 'coordinator-appointed' : 'decided';
}

function owesCoordinator(ipCase: IpCase): boolean {
  const { status, consent, coordinator } = ipCase;
  return status !== 'closed' && !coordinator && !isDeclined(consent.coordinator) && coordinatorIsGranted(ipCase);
}

/** Owed by the coordinator from the day they are appointed; it goes on when their place becomes vacant. */
function owesPlan(ipCase: IpCase): boolean {
  const { status, consent, coordinator, makePlan, plan } = ipCase;
  if (status === 'closed' || plan || isDeclined(consent.plan) || isDeclined(consent.coordinator)) return false;
  return (coordinator !== undefined || makePlan !== undefined) && planIsGranted(ipCase);
}

function newClock(period: Period, now: Date): Clock {
  return { by: endOf(dayInNorway(now), period), since: instant(now) };
}
