import type { CaseEvent } from '../../shared/domain/event.ts';
import type { Texts } from './texts/nb.ts';

type EventWords = ReturnType<Texts['myCase']['events']>;

/** What happened, as it is told to the one whose case it is. */
export function eventWords(event: CaseEvent, words: EventWords): string {
  switch (event.type) {
    case 'received':
      return words[event.way ? 'registered' : 'received'];
    case 'attachment-received':
      return words[event.purpose === 'paper' ? 'attachment-paper' : 'attachment-received'];
    case 'role-checked':
      return words[`role-${event.result}`];
    case 'came-of-age':
      return words[`came-of-age-${event.age}`];
    case 'attachment-scanned':
      return words[event.result === 'clean' ? 'attachment-clean' : 'attachment-refused'];
    default:
      return words[event.type];
  }
}
