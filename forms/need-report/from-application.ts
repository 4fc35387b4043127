import { answerOf, without } from '../answers.ts';
import { questionOf } from '../controls.ts';
import type { Answers } from '../model.ts';
import { needReport } from './form.ts';

/** What somebody who began an application and may only report has answered already, as far as it fits. */
export function fromApplication(answers: Answers): Answers {
  const fitting = without(answers, (control) => questionOf(needReport.fields, control) === undefined);
  const { correct: _, ...kept } = fitting;
  const role = answerOf(answers, 'role');
  return { ...kept, ...((role === 'nextOfKin' || role === 'service') && { reporter: role }) };
}
