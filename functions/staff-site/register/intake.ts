import type { Form } from '../../../forms/form.ts';
import { registrationForm } from '../../../forms/registration/form.ts';
import { reportRegistrationForm } from '../../../forms/registration/report-form.ts';
import type { RegisteredCase } from '../../../shared/ports/cases.ts';
import type { StaffDeps } from '../staff-visit.ts';
import { registeredApplication } from './register-application.ts';
import { registeredReport } from './register-report.ts';
import type { Registering } from './registering.ts';

/** What can be registered, each with a form of one page. */
export type Intake = {
  readonly kind: 'application' | 'report';
  readonly form: Form;
  /** Below `registrer`. */
  readonly path: '' | '/melding';
  readonly toCase: (registering: Registering, deps: StaffDeps) => Promise<Omit<RegisteredCase, 'onceKey'>>;
};

export const applicationIntake: Intake = {
  kind: 'application',
  form: registrationForm,
  path: '',
  toCase: registeredApplication,
};

export const reportIntake: Intake = {
  kind: 'report',
  form: reportRegistrationForm,
  path: '/melding',
  toCase: registeredReport,
};
