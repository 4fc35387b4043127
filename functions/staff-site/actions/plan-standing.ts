import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { sharingInForce } from '../../../shared/domain/consent/both-consent.ts';
import { numbersOf } from '../../../shared/domain/plan-record/points.ts';
import type { PlanStanding } from '../../../shared/domain/plan-record/versions.ts';
import type { PostedAction } from './posted-action.ts';

/** What is written in the plan, and what is shared by, as it is kept when the plan is registered or revised. */
export async function planStanding({ ipCase, visit, deps }: PostedAction): Promise<PlanStanding> {
  const [record, timeline] = await Promise.all([deps.plans.latest(ipCase), deps.cases.timeline(ipCase)]);
  return { points: numbersOf(record), sharing: sharingInForce(ipCase, timeline, dayInNorway(visit.now)) };
}
