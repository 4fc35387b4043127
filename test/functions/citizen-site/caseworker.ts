import { expect } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Change, Transition } from '../../../shared/domain/change.ts';
import { type DecisionWords, decide } from '../../../shared/domain/handling/decide.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import type { PlanPeriod } from '../../../shared/domain/planning/plan-periods.ts';
import { registerPlan } from '../../../shared/domain/planning/register-plan.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { aPeriod } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import type { World } from './site-under-test.ts';

export const staffId = 'hanna.hav';

/** What a caseworker does with the case meanwhile. */
export async function work(
  world: World,
  reference: string,
  act: (ipCase: IpCase) => Transition<string>,
): Promise<void> {
  const ipCase = await world.cases.find({ municipality: 'masoy', reference });
  if (!ipCase) throw new Error('no such case');
  const change: Change = changeOf(act(ipCase));
  const saved = await world.cases.commit(addressChange(change, masoy, instant(world.now())));
  expect(saved).toBe('saved');
}

export const granted: DecisionWords = { outcome: 'granted', text: 'Velkommen til første møte.' };

export function decides(world: World, reference: string, decision: DecisionWords = granted): Promise<void> {
  return work(world, reference, (ipCase) => decide(ipCase, { decision, staffId, now: world.now() }, masoy));
}

export function acceptsRole(world: World, reference: string): Promise<void> {
  return work(world, reference, (ipCase) =>
    checkRole(ipCase, { result: 'accepted', staffId, now: world.now() }, masoy),
  );
}

export function appoints(world: World, reference: string, coordinator = 'kari.koord'): Promise<void> {
  return work(world, reference, (ipCase) =>
    appointCoordinator(ipCase, { coordinator, staffId, now: world.now() }, masoy),
  );
}

export function registersPlan(world: World, reference: string, period: PlanPeriod = aPeriod()): Promise<void> {
  return work(world, reference, (ipCase) => registerPlan(ipCase, { period, staffId, now: world.now() }, masoy));
}
