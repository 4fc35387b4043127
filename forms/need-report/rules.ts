import { answerOf } from '../answers.ts';
import type { Answers, FormContext, Problem } from '../model.ts';

/** What no single question can see. */
export function check(step: string, answers: Answers, { nationalId }: FormContext): readonly Problem[] {
  switch (step) {
    case 'melder':
      return reachable(answers) ? [] : [{ control: 'applicant.mobile', code: 'contactMissing' }];
    case 'personen':
      return isOwn(answers, nationalId) ? [{ control: 'nationalId', code: 'reportsSelf' }] : [];
    default:
      return [];
  }
}

function reachable(answers: Answers): boolean {
  return answerOf(answers, 'applicant.mobile') !== '' || answerOf(answers, 'applicant.email') !== '';
}

/** Whoever means themself applies. */
function isOwn(answers: Answers, nationalId: string | undefined): boolean {
  return nationalId !== undefined && answerOf(answers, 'nationalId') === nationalId;
}
