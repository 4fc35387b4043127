import { type Language, languages } from '../../../shared/domain/settings/municipality.ts';
import type { NoticeChannel } from '../../../shared/domain/telling/notice.ts';
import { answerOf } from '../../answers.ts';
import type { Answers, Form } from '../../model.ts';
import { always, either, email, mobile } from '../../questions.ts';
import { reachable } from '../invite-parent/form.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const asked = { step: 'spor', sensitivity: 'P' } as const;

/** How the person a report is about can be sent a new code; an employee fills it in. The name stays as reported. */
export const invitePersonForm: Form = {
  steps: [{ id: 'spor' }],
  fields: [
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

export type InvitedPerson = {
  readonly mobile?: string;
  readonly email?: string;
  readonly channel: NoticeChannel;
  readonly language: Language;
};

/** What an accepted form says. */
export function toInvitedPerson(answers: Answers): InvitedPerson {
  const [number, address] = [answerOf(answers, 'mobile'), answerOf(answers, 'email')];
  return {
    ...(number && { mobile: number }),
    ...(address && { email: address }),
    channel: answerOf(answers, 'noticeChannel') === 'email' ? 'email' : 'sms',
    language: languages.find((each) => each === answerOf(answers, 'language')) ?? 'nb',
  };
}
