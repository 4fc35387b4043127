import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { MyCaseTexts } from '../texts/my-case/nb.ts';

type EventWords = ReturnType<MyCaseTexts['myCase']['events']>;

/** What happened, as it is told to the one whose case it is. */
export function eventWords(event: CaseEvent, words: EventWords): string {
  switch (event.type) {
    case 'received':
      return words[event.way ? 'registered' : 'received'];
    case 'attachment-received':
      if (event.purpose === 'plan-copy') return words['plan-copy-received'];
      return words[event.purpose === 'paper' ? 'attachment-paper' : 'attachment-received'];
    case 'role-checked':
      return words[`role-${event.result}`];
    case 'came-of-age':
      return words[`came-of-age-${event.age}`];
    case 'meeting':
      return words[`meeting-${event.what}`];
    case 'meeting-action':
      return words[`meeting-action-${event.what}`];
    case 'attachment-scanned':
      if (event.purpose === 'plan-copy')
        return words[event.result === 'clean' ? 'plan-copy-clean' : 'plan-copy-refused'];
      return words[event.result === 'clean' ? 'attachment-clean' : 'attachment-refused'];
    default:
      return words[event.type];
  }
}
