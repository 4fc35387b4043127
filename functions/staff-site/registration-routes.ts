import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerRegister, postRegister } from './register/answer-register.tsx';
import { answerRegistered } from './register/answer-registered.tsx';
import { applicationIntake, reportIntake } from './register/intake.ts';
import { guarded } from './route.ts';
import type { StaffDeps } from './staff-visit.ts';

/** Typing in what came on paper or by word of mouth. */
export function registrationRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  const place = 'register';
  return [
    guarded({ method: 'GET', path: 'registrer', place, answer: answerRegister(applicationIntake) }, deps),
    guarded(
      { method: 'POST', path: 'registrer', place, answer: postRegister(applicationIntake), takesFile: true },
      deps,
    ),
    guarded({ method: 'GET', path: 'registrer/melding', place, answer: answerRegister(reportIntake) }, deps),
    guarded(
      { method: 'POST', path: 'registrer/melding', place, answer: postRegister(reportIntake), takesFile: true },
      deps,
    ),
    guarded({ method: 'GET', path: 'registrer/:reference', place, answer: answerRegistered }, deps),
  ];
}
