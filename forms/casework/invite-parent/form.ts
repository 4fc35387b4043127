import type { Channel } from '../../../shared/domain/applying/application.ts';
import { type Language, languages } from '../../../shared/domain/settings/municipality.ts';
import { answerOf } from '../../answers.ts';
import type { Answers, Form, Problem } from '../../model.ts';
import { always, either, email, mobile, personName } from '../../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const asked = { step: 'spor', sensitivity: 'P' } as const;

/** How the child's other parent can be asked; an employee fills it in. Whoever cannot be sent a code is rung instead. */
export const inviteParentForm: Form = {
  steps: [{ id: 'spor' }],
  fields: [
    { ...asked, id: 'name', control: personName(), required: always },
    { ...asked, id: 'mobile', control: mobile() },
    { ...asked, id: 'email', control: email() },
    { ...asked, id: 'noticeChannel', control: either('sms', 'email'), required: always },
    { ...asked, id: 'language', control: either(...languages), required: always },
  ],
  texts: { nb, nn, en },
  check: (_step, answers) => reachable(answers),
  settle: (_before, after) => after,
  hints: () => [],
};

/** A code goes only where there is an address for it. */
export function reachable(answers: Answers): readonly Problem[] {
  const channel = answerOf(answers, 'noticeChannel');
  const control = channel === 'sms' ? 'mobile' : 'email';
  if (channel === '' || answerOf(answers, control) !== '') return [];
  return [{ control, code: 'channelNeedsAddress' }];
}

export type InvitedParent = {
  readonly contact: { readonly name: string; readonly mobile?: string; readonly email?: string };
  readonly channel: Channel;
  readonly language: Language;
};

/** What an accepted form says. */
export function toInvitedParent(answers: Answers): InvitedParent {
  const [number, address] = [answerOf(answers, 'mobile'), answerOf(answers, 'email')];
  return {
    contact: {
      name: answerOf(answers, 'name'),
      ...(number && { mobile: number }),
      ...(address && { email: address }),
    },
    channel: answerOf(answers, 'noticeChannel') === 'email' ? 'email' : 'sms',
    language: languages.find((each) => each === answerOf(answers, 'language')) ?? 'nb',
  };
}
