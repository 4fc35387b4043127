import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { Notice, NoticeState, NoticeStep } from '../../../shared/domain/telling/notice.ts';
import { isCitizenKind } from '../../../shared/notices/words/wording.ts';
import type { DecisionWord } from '../texts/decision-word.ts';
import { myCaseTexts, noticeTexts } from '../texts/in-language.ts';
import type { MyCaseTexts } from '../texts/my-case/nb.ts';
import type { NoticePageTexts } from '../texts/notices/nb.ts';

type States = MyCaseTexts['myCase']['states'];

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
  suppressed: 'byHand',
  expired: 'tooLate',
  'handed-to-person': 'byHand',
};

/** What one step on the way means; where nothing else is said, what the state does. */
const stepWords: Partial<Record<NoticeState, Exclude<keyof NoticePageTexts, 'whys'>>> = {
  sending: 'tried',
  waiting: 'again',
  uncertain: 'unknown',
  bounced: 'returned',
  failed: 'notSent',
};

/** The codes of `Notice.detail` that the person can do something about, or may wonder at. */
const whyWords: Readonly<Record<string, keyof NoticePageTexts['whys']>> = {
  'mailbox-full': 'full',
  general: 'address',
  'no-email': 'address',
  suppressed: 'address',
  'on-account-suppression-list': 'address',
  'invalid-number': 'number',
  blocked: 'number',
  unreachable: 'unreachable',
  'carrier-unreachable': 'unreachable',
  'resent-uncertain': 'twice',
};

export type NoticeWording = { readonly language: Language; readonly word: DecisionWord };

/** One notice in the words of "my case": what, as what, whether it arrived. */
export function noticeWords({ kind, channel, state, about }: Notice, { language, word }: NoticeWording) {
  const { channels, states, kinds: kindsIn } = myCaseTexts[language].myCase;
  const kinds = kindsIn(word);
  const what = kinds[isCitizenKind(kind) ? kind : 'other'];
  const things = about?.map((each) => kinds[each.kind].toLowerCase());
  return {
    what: things ? `${what} (${things.join('; ')})` : what,
    channel: channels[channel],
    arrived: states[stateWords[state]],
  };
}

/** Every attempt and what came of it, oldest first. */
export function courseOf({ steps = [] }: Notice, language: Language) {
  return steps.map((step) => ({ at: step.at, what: stepWritten(step, language) }));
}

function stepWritten({ state, detail }: NoticeStep, language: Language): string {
  const { whys, ...say } = noticeTexts[language];
  const own = stepWords[state];
  const what = own ? say[own] : myCaseTexts[language].myCase.states[stateWords[state]];
  const why = detail !== undefined && Object.hasOwn(whyWords, detail) ? whyWords[detail] : undefined;
  return why ? `${what} (${whys[why]})` : what;
}

const hitches: readonly NoticeState[] = ['waiting', 'uncertain', 'bounced', 'failed', 'suppressed', 'expired'];

/** What simply arrived needs no more words than that it did. */
export function hadHitch({ steps = [] }: Notice): boolean {
  return steps.length > 1 && steps.some(({ state }) => hitches.includes(state));
}
