import { addMonths, type Day, dayInNorway } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { PlanStanding } from '../plan-record/versions.ts';
import type { Municipality } from '../settings/municipality.ts';
import { heldMeeting } from './meeting.ts';
import { revisePlan } from './register-plan.ts';

export type NotUnchanged = 'ended' | 'plan-paused' | 'no-active-plan' | 'revision-not-due';

/** So long before its date a plan may be gone through without a meeting and found to be as it should. */
const monthsAhead = 1;

/** What stands in the way of saying that the plan was gone through and nothing is to be changed. */
export function obstacleToUnchanged(ipCase: IpCase, today: Day): NotUnchanged | undefined {
  const { plan, status } = ipCase;
  if (isEnded(ipCase)) return 'ended';
  if (status === 'plan-paused') return 'plan-paused';
  if (status !== 'plan-active' || !plan) return 'no-active-plan';
  const held = heldMeeting(ipCase, today);
  const hasMet = held !== undefined && held.on > (plan.revisedOn ?? plan.from);
  return hasMet || plan.nextRevision <= addMonths(today, monthsAhead) ? undefined : 'revision-not-due';
}

/** Transition 9 in one press: gone through with the person, as it was, and due again after the municipality's interval. */
export function reviseUnchanged(
  before: IpCase,
  act: StaffAct & { readonly standing?: PlanStanding },
  municipality: Municipality,
): Transition<NotUnchanged> {
  const today = dayInNorway(act.now);
  const reason = obstacleToUnchanged(before, today);
  if (reason) return { ok: false, reason };
  const nextRevision = endOf(today, municipality.deadlines.revision);
  const revised = revisePlan(before, { ...act, nextRevision }, municipality);
  // A plan that begins later than its next date has to be given one by hand.
  return revised.ok ? revised : { ok: false, reason: 'revision-not-due' };
}
