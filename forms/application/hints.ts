import { answerOf, filledRows } from '../answers.ts';
import type { Answers, FormContext } from '../model.ts';
import { isShort } from './facts.ts';

/** The municipality assesses these criteria; here they only inform, and nobody is stopped by them. */
export function hints(answers: Answers, context: FormContext): readonly string[] {
  const few = !isShort(answers, context) && filledRows(answers, 'services').length < 2;
  return [...(few ? ['fewServices'] : []), ...(answerOf(answers, 'staysHere') === 'no' ? ['notHere'] : [])];
}
