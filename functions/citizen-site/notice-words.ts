import type { Notice, NoticeState } from '../../shared/domain/notice.ts';
import { isCitizenKind } from '../../shared/notices/wording.ts';
import type { DecisionWord } from './texts/decision-word.ts';
import type { Texts } from './texts/nb.ts';

type States = Texts['myCase']['states'];

/** What the state of a notice means to the one it was for. */
const stateWords: Record<NoticeState, keyof States> = {
  'in-digest': 'coming',
  waiting: 'coming',
  pending: 'coming',
  sending: 'coming',
  sent: 'sent',
  delivered: 'delivered',
  uncertain: 'uncertain',
  bounced: 'lost',
  failed: 'lost',
  superseded: 'replaced',
  'handed-to-person': 'byHand',
};

/** One notice in the words of "my case": what, as what, whether it arrived. */
export function noticeWords({ kind, channel, state }: Notice, say: Texts['myCase'], word: DecisionWord) {
  const { kinds, channels, states } = say;
  return {
    what: kinds(word)[isCitizenKind(kind) ? kind : 'other'],
    channel: channels[channel],
    arrived: states[stateWords[state]],
  };
}
