import type { IpCase } from '../../shared/domain/case.ts';
import type { ContactDetails } from '../../shared/domain/parties/change-contact.ts';
import { messagesOf, reachedAt } from '../application/to-application.ts';
import type { Answers } from '../model.ts';
import { prefixOf } from './from-contacts.ts';

/** What an accepted form says; throws on one that is not. */
export function toContact(answers: Answers, ipCase: Pick<IpCase, 'role'>): ContactDetails {
  const { noticeChannel: channel, language } = messagesOf(answers);
  return { ...reachedAt(answers, prefixOf(ipCase)), channel, language };
}
