import { type Form, type FormContext, firstOpenStep, stepsOf } from '../../../forms/form.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';

/** A step of a form. */
export type StepOf = { readonly form: Form; readonly step: string };

export type Reach =
  | { readonly may: 'be-here' }
  /** Nobody jumps ahead; a step that does not apply to these answers is passed by. */
  | { readonly may: 'go-to'; readonly step: string }
  | { readonly may: 'nothing' };

/** Whether somebody who has answered this much may be at a step: at those answered, and at the first open one. */
export function reachStep({ form, step }: StepOf, answers: StoredAnswers, context: FormContext): Reach {
  if (!form.steps.some(({ id }) => id === step)) return { may: 'nothing' };
  const steps = stepsOf(form, answers, context);
  const last = steps.at(-1) ?? step;
  const open = firstOpenStep(form, answers, context) ?? last;
  if (!steps.includes(step) || steps.indexOf(step) > steps.indexOf(open)) return { may: 'go-to', step: open };
  return { may: 'be-here' };
}

/** Where an accepted step leads: the one after it, or back to the check page when it was changed from there. */
export function stepAfter(
  { form, step }: StepOf,
  answers: StoredAnswers,
  about: { context: FormContext; back: boolean },
): string {
  const { context, back } = about;
  const steps = stepsOf(form, answers, context);
  const open = firstOpenStep(form, answers, context) ?? 'se-over';
  if (back) return open;
  const next = steps[steps.indexOf(step) + 1] ?? 'se-over';
  return steps.indexOf(next) > steps.indexOf(open) ? open : next;
}

/** The step before this one, where there is one. */
export function stepBefore({ form, step }: StepOf, answers: StoredAnswers, context: FormContext): string | undefined {
  const steps = stepsOf(form, answers, context);
  return steps[steps.indexOf(step) - 1];
}
