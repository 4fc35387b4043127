import { answerOf } from '../answers.ts';
import { type Filed, toApplication } from '../application/to-application.ts';
import type { Answers, FormContext } from '../model.ts';

/** Said by the page, not asked: about oneself, and the rest is told when somebody rings. */
export const ownAnswers: Answers = { role: 'self', length: 'short' };

/** What the case needs of a yes that is all answered; a call is owed to whoever asked for one. */
export function toOwnApplication(answers: Answers, context: FormContext): Filed {
  const { application, contacts } = toApplication({ ...answers, ...ownAnswers }, context);
  return { application: { ...application, callMe: answerOf(answers, 'callMe') === 'yes' }, contacts };
}
