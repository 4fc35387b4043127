import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerPlans } from './queue/answer-plans.ts';
import { answerQueue } from './queue/answer-queue.ts';
import { guarded } from './route.ts';
import type { StaffDeps } from './staff-visit.ts';

/** The lists of cases that a day begins with. */
export function routes(deps: StaffDeps): readonly Route<StaffSession>[] {
  return [
    guarded({ method: 'GET', path: '', place: 'front', answer: answerQueue }, deps),
    guarded({ method: 'GET', path: 'planer', place: 'plans', answer: answerPlans }, deps),
  ];
}
