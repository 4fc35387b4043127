import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerPractice, moveClock } from './answer-practice.ts';
import { guarded } from './route.ts';
import type { StaffDeps } from './staff-visit.ts';

/** The clock and the inbox of a municipality to train in. */
export function practiceRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  return [
    guarded({ method: 'GET', path: 'oving', place: 'practice', answer: answerPractice }, deps),
    guarded({ method: 'POST', path: 'oving', place: 'practice', answer: moveClock }, deps),
  ];
}
