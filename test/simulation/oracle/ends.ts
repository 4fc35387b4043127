import type { Act } from './diary.ts';
import type { Duty } from './duty.ts';

const ofAnOpenCase: readonly Duty['owed'][] = ['take', 'call', 'answer', 'preliminary', 'information'];

/** What this act does, or makes fall away. */
export function endedBy(act: Act): readonly Duty['owed'][] | 'everything' {
  switch (act.did) {
    case 'come':
      // The reminder brings the code once more: whoever has come with it has the question before them.
      return ['come', 'asked-in'];
    case 'say-yes':
      return ['come', 'confirm-report'];
    case 'move':
      return [act.which];
    case 'forward':
      return ['take', 'call'];
    case 'take':
      return ['take'];
    case 'call':
      return ['call'];
    case 'ask-information':
      // Whoever asks has begun: it is no longer untouched.
      return ['information', 'take'];
    case 'answer-information':
      return ['information'];
    case 'promise':
      return ['preliminary', 'answer'];
    case 'decide':
      return ofAnOpenCase;
    case 'open':
      return ['open'];
    case 'turn-16':
      // Whoever decided does so no more; what the person has not said no to is still owed.
      return ['turns-16', 'capacity', 'open', 'revision', 'asked-in'];
    case 'come-of-age':
      return ['turns-18'];
    case 'accept':
      return ['mandate'];
    case 'join':
      return ['join'];
    case 'appoint':
      return ['coordinator', 'vacant-place'];
    case 'make-plan':
    case 'revise':
    case 'take-back-consent':
      return ['plan', 'revision'];
    case 'answer-complaint':
      return act.answer === 'changed' ? ['complaint', 'open'] : ['complaint'];
    case 'register-result':
      return ['result'];
    case 'withdraw':
    case 'close':
    case 'say-no':
    case 'silent':
      return 'everything';
    default:
      return [];
  }
}
