import type { Route, StaffSession } from '../../../shared/web/site.ts';
import { guarded } from '../route.ts';
import type { StaffDeps } from '../staff-visit.ts';
import { comparePlans } from './compare-plans.tsx';
import { printForParticipant } from './print-for-participant.tsx';
import { printPlan } from './print-plan.tsx';
import { showPlan } from './show-plan.tsx';
import { showVersions } from './show-versions.tsx';
import { openPoint, postPoint } from './write-point.tsx';

/** What is written in the plan of a case; registering and revising it are actions of the case. */
export function planContentRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  const base = 'sak/:reference/plan-innhold';
  const get = (path: string, answer: Parameters<typeof guarded>[0]['answer']) =>
    guarded({ method: 'GET', path: base + path, place: 'case', answer }, deps);
  return [
    get('', showPlan),
    get('/utgaver', showVersions),
    get('/sammenlign', comparePlans),
    get('/utskrift', printPlan),
    get('/deltaker/:participant', printForParticipant),
    get('/:point', openPoint),
    guarded({ method: 'POST', path: `${base}/:point`, place: 'case', answer: postPoint }, deps),
  ];
}
