import { doneSteps } from '../../../forms/answers.ts';
import { type FormContext, stepsOf } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { openProblems } from '../../../forms/open-problems.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { filledBy } from '../need-report/reporting.ts';

/** The titles of the steps that are still to be filled in or mended; the check page comes last anyhow. */
export function stepsLeft(draft: Draft, context: FormContext, language: Language): readonly string[] {
  const { answers } = draft;
  const { form } = filledBy(draft);
  const done = doneSteps(answers);
  return stepsOf(form, answers, context)
    .filter((step) => step !== 'se-over')
    .filter((step) => !done.includes(step) || openProblems(form, step, answers, context).length > 0)
    .map((step) => stepTitle({ form, answers, language }, step));
}
