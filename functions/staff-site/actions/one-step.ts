import type { Form, StepReading } from '../../../forms/form.ts';
import { problemText } from '../../../forms/labels.ts';
import { idOf } from '../../../forms/pages/view.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { StaffPage } from '../staff-page.ts';

/** What a form of the citizens' kind is read in, where an employee fills it in. */
export function contextOf({ municipality, today }: StaffPage) {
  return { municipality, today, production: true };
}

/** What is wrong with such a form, in its own words. */
export function problemsIn(form: Form, reading: StepReading, page: StaffPage): readonly ShownProblem[] {
  if (reading.outcome !== 'problems') return [];
  const { language } = page;
  const view = { form, answers: reading.answers, context: contextOf(page), language };
  return reading.problems.map((problem) => {
    return { field: idOf(problem.control), code: 'in-rows', words: problemText(view, problem), problem };
  });
}
