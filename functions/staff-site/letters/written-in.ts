import type { LetterContent } from '../../../forms/letters/compose-letter.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';

type WithWords = Extract<CaseEvent, { readonly text?: string }>['type'];

/** What somebody wants to know; all else that staff write gives the grounds for something. */
const questions: readonly WithWords[] = ['information-asked', 'consent-asked'];

/** What was written in the latest event of this kind: in the language of whoever the case is run by. */
export function writtenIn(
  timeline: readonly CaseEvent[],
  type: WithWords,
  { language }: Pick<IpCase, 'language'>,
): Pick<LetterContent, 'written'> {
  const last = timeline.findLast((event) => event.type === type);
  const words = last && 'text' in last ? last.text : undefined;
  return words ? { written: { words, language, asReasons: !questions.includes(type) } } : {};
}
