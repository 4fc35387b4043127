import { absenceForm } from './absence-form.ts';
import { colourForm, contactForm, loginForm, senderForm } from './contact-forms.ts';
import type { SettingsForm } from './control.ts';
import { deadlineForm } from './deadline-form.ts';
import { employeeForm, newEmployee, removedEmployee } from './employee-forms.ts';
import { hoursForm } from './hours-form.ts';
import { ladderForms } from './ladder-forms.ts';
import { pauseForm } from './pause-form.ts';
import { roleForm } from './role-form.ts';
import { coordinationForm, newUnit, removedUnit, unitForm } from './unit-forms.ts';
import { delayForm, wordForm } from './word-forms.ts';

export const allForms: readonly SettingsForm[] = [
  newUnit,
  unitForm,
  removedUnit,
  coordinationForm,
  newEmployee,
  employeeForm,
  absenceForm,
  hoursForm,
  removedEmployee,
  roleForm,
  deadlineForm,
  ...ladderForms,
  pauseForm,
  wordForm,
  delayForm,
  contactForm,
  senderForm,
  loginForm,
  colourForm,
];

export function formNamed(name: string | undefined): SettingsForm | undefined {
  return allForms.find((form) => form.name === name);
}
