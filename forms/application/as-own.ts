import { doneSteps, withDone, without } from '../answers.ts';
import type { Answers, FormContext } from '../model.ts';
import { withoutHidden } from '../shown.ts';
import { application } from './form.ts';

/** What the one who helped said of themself, or of the person as somebody else sees them. */
const helpers = ['applicant', 'mandate', 'personKnows', 'parentalResponsibility', 'childsView'];
/** Asked of whoever fills in: the helper's own wish about messages says nothing of the person's. */
const messages = ['noticeChannel', 'language'];
/** The login gives it. */
const number = ['nationalId'];

/**
 * The answers that a helper prepared, as those of the one they are about. The steps about people are open again: there
 * they say how they want to be told, and everything is theirs to change.
 */
export function asOwn(answers: Answers, context: FormContext): Answers {
  const dropped = [...helpers, ...messages, ...number];
  const kept = without(answers, (control) => dropped.some((id) => control === id || control.startsWith(`${id}.`)));
  const done = doneSteps(answers).filter((step) => step !== 'personen' && step !== 'soker' && step !== 'se-over');
  return withoutHidden(application, withDone({ ...kept, role: 'self' }, done), context);
}
