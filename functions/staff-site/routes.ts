import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerAction } from './actions/answer-action.ts';
import { answerAttachment } from './answer-attachment.tsx';
import { answerCase, answerForm } from './answer-case.ts';
import { answerPlans } from './answer-plans.ts';
import { answerQueue } from './answer-queue.ts';
import type { StaffDeps, StaffVisit } from './staff-visit.ts';

type Answer = (visit: StaffVisit, deps: StaffDeps) => ReturnType<Route<StaffSession>['answer']>;

/** Every page of the staff site and who answers it; all of them behind sign-in. */
export function staffRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  const route = (method: 'GET' | 'POST', path: string, answer: Answer): Route<StaffSession> => ({
    method,
    path,
    access: 'signed-in',
    answer: (visit) => answer(visit, deps),
  });
  return [
    route('GET', '', answerQueue),
    route('GET', 'planer', answerPlans),
    route('GET', 'sak/:reference', answerCase),
    route('GET', 'sak/:reference/vedlegg/:id', answerAttachment),
    route('GET', 'sak/:reference/:action', answerForm),
    route('POST', 'sak/:reference/:action', answerAction),
  ];
}
