import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerEmergency, type EmergencyDeps, postEmergency } from './oversight/answer-emergency.ts';
import { answerLog, postLog } from './oversight/answer-log.ts';
import { guarded } from './route.ts';

/** What few come to: the log of who did what, and a case in an emergency. */
export function oversightRoutes(deps: EmergencyDeps): readonly Route<StaffSession>[] {
  return [
    guarded({ method: 'GET', path: 'logg', place: 'log', answer: answerLog }, deps),
    guarded({ method: 'POST', path: 'logg', place: 'log', answer: postLog }, deps),
    guarded({ method: 'GET', path: 'nodtilgang', place: 'emergency', answer: answerEmergency }, deps),
    guarded(
      { method: 'POST', path: 'nodtilgang', place: 'emergency', answer: (visit) => postEmergency(visit, deps) },
      deps,
    ),
  ];
}
