import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerFigures, answerFiguresFile } from './figures/answer-figures.ts';
import { guarded } from './route.ts';
import type { StaffDeps } from './staff-visit.ts';

/** How it goes with what was promised. */
export function figuresRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  return [
    guarded({ method: 'GET', path: 'tall', place: 'figures', answer: answerFigures }, deps),
    guarded({ method: 'GET', path: 'tall/csv', place: 'figures', answer: answerFiguresFile }, deps),
  ];
}
