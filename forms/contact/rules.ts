import { answerOf } from '../answers.ts';
import { asksForCall, isSelf } from '../application/facts.ts';
import { check as checkApplication } from '../application/rules.ts';
import type { Answers, FormContext, Problem } from '../model.ts';

/** Whether one can be reached the way one chose, as in the application; and rung, while a call is awaited. */
export function check(answers: Answers, context: FormContext): readonly Problem[] {
  const self = isSelf(answers, context);
  const problems = checkApplication(self ? 'personen' : 'soker', answers, context).map(asAskedHere);
  return [...problems, ...callable(self ? 'mobile' : 'applicant.mobile', answers, context)];
}

/** The address itself is not asked for here. */
function asAskedHere(problem: Problem): Problem {
  return problem.control.startsWith('address.') ? { control: 'noticeChannel', code: 'noAddressHere' } : problem;
}

function callable(control: string, answers: Answers, context: FormContext): readonly Problem[] {
  const isAwaited = asksForCall(answers, context) && answerOf(answers, control) === '';
  return isAwaited ? [{ control, code: 'callAwaited' }] : [];
}
