import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerRegister, postRegister } from './register/answer-register.tsx';
import { answerRegistered } from './register/answer-registered.tsx';
import { guarded } from './route.ts';
import type { StaffDeps } from './staff-visit.ts';

/** Typing in what came on paper or by word of mouth. */
export function registrationRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  return [
    guarded({ method: 'GET', path: 'registrer', place: 'register', answer: answerRegister }, deps),
    guarded({ method: 'POST', path: 'registrer', place: 'register', answer: postRegister, takesFile: true }, deps),
    guarded({ method: 'GET', path: 'registrer/:reference', place: 'register', answer: answerRegistered }, deps),
  ];
}
