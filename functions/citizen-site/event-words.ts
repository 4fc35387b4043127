import type { CaseEvent } from '../../shared/domain/event.ts';
import type { Texts } from './texts/nb.ts';

type EventWords = ReturnType<Texts['myCase']['events']>;

/** What happened, as it is told to the one whose case it is. */
export function eventWords(event: CaseEvent, words: EventWords): string {
  return event.type === 'role-checked' ? words[`role-${event.result}`] : words[event.type];
}
