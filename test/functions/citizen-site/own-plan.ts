import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { numbersOf, type PlanContent, type PointVersion } from '../../../shared/domain/plan-record/points.ts';
import { registerPlan } from '../../../shared/domain/planning/register-plan.ts';
import { aPeriod } from '../../support/case-states.ts';
import { aGoal, aMeasure, aPointVersion } from '../../support/plan-builders.ts';
import { appoints, decides, registersPlan, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, yesToAll } from './consent-pages.ts';

/** Has read the decision and said yes to all; a coordinator is appointed and a plan registered. */
export async function withPlan(): Promise<Applied> {
  const given = await applied();
  const { world, browser, reference, address, myCase } = given;
  await decides(world, reference);
  await browser.get(`${myCase}/svar`);
  await browser.post(address, yesToAll);
  await appoints(world, reference);
  await registersPlan(world, reference);
  return given;
}

/** The coordinator writes in a point, as its next version. */
export async function coordinatorWrites(
  given: Pick<Applied, 'world' | 'reference'>,
  content: PlanContent,
  point: PointVersion['point'] = 'goals',
): Promise<void> {
  const { plans, now } = given.world;
  const ipCase = await caseOf(given);
  const version = ((await plans.latest(ipCase))[point]?.version ?? 0) + 1;
  const written = aPointVersion({ point, version, at: instant(now()), lastRow: 9, content });
  if ((await plans.write(ipCase, written)) !== 'written') throw new Error('not written');
}

/** With goals and measures; registered again since, read by the person, and written in after that. */
export async function withWrittenPlan(): Promise<Applied> {
  const given = await withPlan();
  const { world, browser, reference, myCase } = given;
  await coordinatorWrites(given, { goals: [aGoal()], resources: 'Liker båt.' });
  const standing = { points: numbersOf(await world.plans.latest(await caseOf(given))), sharing: [] };
  const act = { period: aPeriod(), standing, staffId, now: world.now() };
  await work(world, reference, (ipCase) => registerPlan(ipCase, act, masoy));
  await browser.post(`${myCase}/plan/lest`, {});
  await coordinatorWrites(given, { measures: [aMeasure()] }, 'measures');
  return given;
}
