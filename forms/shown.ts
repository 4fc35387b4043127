import { answersOf, filledRows, without } from './answers.ts';
import { belongsTo, controlsOf, questionOf } from './controls.ts';
import type { Answers, Field, Form, FormContext, Other } from './model.ts';

/** Whether the question is asked at all; what the same step answers may still hide it. */
export function applies(field: Field, answers: Answers, context: FormContext): boolean {
  return field.applies?.(answers, context) ?? true;
}

export function stepApplies(form: Form, step: string, answers: Answers, context: FormContext): boolean {
  return form.steps.some(({ id, applies: when }) => id === step && (when?.(answers, context) ?? true));
}

/** Whether the question counts with these answers. */
function isShown(form: Form, field: Field, answers: Answers, context: FormContext): boolean {
  if (!stepApplies(form, field.step, answers, context) || !applies(field, answers, context)) return false;
  if (field.unless && matches(field.unless, answers)) return false;
  if (!field.under) return true;
  const parent = form.fields.find(({ id, step }) => id === field.under?.control && step === field.step);
  return matches(field.under, answers) && (!parent || isShown(form, parent, answers, context));
}

function matches({ control, values }: Other, answers: Answers): boolean {
  return answersOf(answers, control).some((value) => values.includes(value));
}

export function shownFields(form: Form, step: string, answers: Answers, context: FormContext): readonly Field[] {
  return form.fields.filter((field) => field.step === step && isShown(form, field, answers, context));
}

/** Without what no shown question asks for: answers of branches that are hidden now. */
export function withoutHidden(form: Form, answers: Answers, context: FormContext): Answers {
  const shown = form.fields.filter((field) => isShown(form, field, answers, context));
  return without(
    answers,
    (control) => questionOf(form.fields, control) !== undefined && !shown.some((field) => belongsTo(control, field)),
  );
}

export function isAnswered(field: Field, answers: Answers): boolean {
  if (field.control.kind === 'rows') return filledRows(answers, field.id).length > 0;
  return controlsOf(field).every((control) => answersOf(answers, control).some((value) => value !== ''));
}
