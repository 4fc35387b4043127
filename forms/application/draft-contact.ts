import type { Channel, Contact } from '../../shared/domain/applying/application.ts';
import type { DraftReach } from '../../shared/domain/applying/draft.ts';
import { reachOf } from '../../shared/domain/parties/contacts.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { answerOf } from '../answers.ts';
import type { Answers } from '../model.ts';
import { channels, reachedAt } from './to-application.ts';

type Addresses = Omit<Contact, 'name'>;

/** How somebody is told of a draft, with the addresses themselves. */
export type DraftContact = {
  readonly told: DraftReach;
  readonly contacts: Readonly<Record<DraftReach['to'], Addresses>>;
};

/** How whoever fills in a draft is told of it; nothing until they have said how they want to be told. */
export function draftContact(answers: Answers): DraftContact | undefined {
  const channel = channels.find((each) => each === answerOf(answers, 'noticeChannel'));
  if (!channel) return undefined;
  const to = answerOf(answers, 'role') === 'self' ? 'person' : 'applicant';
  return contactOf(answers, to, channel);
}

/**
 * How the one it is about is told that a draft was handed over to them. Whoever filled it in does not know which
 * channel they would choose; and somebody with a protected address is told by none that they did not choose.
 */
export function personContact(answers: Answers): DraftContact {
  const isProtected = answerOf(answers, 'protectedAddress') === 'yes';
  return contactOf(answers, 'person', isProtected ? 'phone' : 'sms');
}

function contactOf(answers: Answers, to: DraftReach['to'], channel: Channel): DraftContact {
  const contacts = { person: reachedAt(answers, ''), applicant: reachedAt(answers, 'applicant.') };
  const told = {
    to,
    channel,
    reach: { person: reachOf(contacts.person), applicant: reachOf(contacts.applicant) },
    language: languages.find((each) => each === answerOf(answers, 'language')) ?? 'nb',
    restricted: answerOf(answers, 'protectedAddress') === 'yes',
  };
  return { told, contacts };
}
