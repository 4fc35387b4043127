import type { IpCase } from '../../shared/domain/case.ts';
import { contactOf } from '../../shared/domain/parties/change-contact.ts';
import type { Contacts } from '../../shared/domain/parties/contacts.ts';
import { without } from '../answers.ts';
import type { Answers } from '../model.ts';

export type HeldContact = {
  /** The application as it was sent. */
  readonly answers: Answers;
  readonly ipCase: Pick<IpCase, 'role' | 'channel' | 'language' | 'call'>;
  readonly contacts: Contacts;
};

/** What the form shows before anything is typed: how the sender is reached now. */
export function fromContacts({ answers, ipCase, contacts }: HeldContact): Answers {
  const { role, channel, language, call } = ipCase;
  const prefix = prefixOf(ipCase);
  const { mobile = '', email = '' } = contacts[contactOf(ipCase)] ?? {};
  const sent = without(answers, (control) => control === 'callMe' && call?.doneOn !== undefined);
  const now = { [`${prefix}mobile`]: mobile, [`${prefix}email`]: email, noticeChannel: channel, language };
  return { ...sent, role, ...now };
}

/** The application asks an applicant for the same under names of their own. */
export function prefixOf(ipCase: Pick<IpCase, 'role'>): '' | 'applicant.' {
  return contactOf(ipCase) === 'person' ? '' : 'applicant.';
}
