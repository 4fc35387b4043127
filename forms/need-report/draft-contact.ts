import type { Contact } from '../../shared/domain/applying/application.ts';
import { reachOf } from '../../shared/domain/parties/contacts.ts';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import { answerOf } from '../answers.ts';
import type { DraftContact } from '../application/draft-contact.ts';
import { reachedAt } from '../application/to-application.ts';
import type { Answers } from '../model.ts';

/**
 * How whoever reports is told of their draft: as of the report itself, by SMS where they gave a number. A report asks
 * for no language of theirs, so that it is the pages'. Whoever it is about is not told, and their addresses are not
 * among those kept here. Nothing until the reporter can be reached.
 */
export function reportContact(answers: Answers, language: Language): DraftContact | undefined {
  const applicant: Omit<Contact, 'name'> = reachedAt(answers, 'applicant.');
  const reach = reachOf(applicant);
  const [channel] = reach;
  if (!channel) return undefined;
  const restricted = answerOf(answers, 'protectedAddress') === 'yes';
  return {
    told: { to: 'applicant', channel, reach: { person: [], applicant: reach }, language, restricted },
    contacts: { person: {}, applicant },
  };
}
