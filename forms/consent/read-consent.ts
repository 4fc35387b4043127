import { filledRows, without } from '../answers.ts';
import { rowControl } from '../controls.ts';
import { type Answers, type FormContext, readStep, type StepReading } from '../form.ts';
import type { Pairs } from '../posted.ts';
import { consentForm } from './form.ts';
import { fromConsent, type Held } from './from-consent.ts';

/** Reads a post of the consent form. Each part may stay open; all of them at once is no answer. */
export async function readConsent(pairs: Pairs, held: Held, context: FormContext): Promise<StepReading> {
  const before = fromConsent(held);
  const reading = await readStep(consentForm, 'samtykke', pairs, before, context);
  const answers = asksRows(pairs) ? reading.answers : { ...rowsIn(before), ...reading.answers };
  if (reading.outcome !== 'accepted' || saysSomething(reading.answers, pairs, held)) return { ...reading, answers };
  return { outcome: 'problems', answers, problems: [{ control: 'plan', code: 'nothingAnswered' }] };
}

/** Rows that were not asked about are shown as they are, so that the next post does not withdraw them unseen. */
function rowsIn(answers: Answers): Answers {
  return without(answers, (name) => rowControl(name)?.id !== 'sharing');
}

/** Whether the form that was sent held the rows, blank ones too: then a service that is not there is withdrawn. */
export function asksRows(pairs: Pairs): boolean {
  return pairs.some(([name]) => rowControl(name)?.id === 'sharing');
}

function saysSomething(answers: Answers, pairs: Pairs, { sharing }: Held): boolean {
  if (answers['plan'] !== undefined || answers['coordinator'] !== undefined) return true;
  return filledRows(answers, 'sharing').length > 0 || (asksRows(pairs) && sharing.length > 0);
}
