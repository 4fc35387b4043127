import type { Channel, Contact, Role } from '../../../shared/domain/applying/application.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import type { Correction, DetailName } from '../../../shared/domain/parties/correct-details.ts';
import { type Language, languages } from '../../../shared/domain/settings/municipality.ts';
import { answerAmong, answerOf, answersOf } from '../../answers.ts';
import { birthDateOf } from '../../application/facts.ts';
import { channels } from '../../application/to-application.ts';
import type { Answers } from '../../model.ts';
import { wishesAsked } from '../../registration/options.ts';
import { reachIn } from '../../registration/to-registration.ts';
import { withCorrected } from './known-details.ts';

/** What stands in the case now: its addresses, what was sent, and both as the form shows them. */
export type KnownDetails = {
  readonly contacts: Contacts;
  readonly sent: Answers;
  readonly shown: Answers;
};

/** The controls by which it is seen whether a question is answered otherwise than before. */
const controls: Readonly<Record<DetailName, readonly string[]>> = {
  applicantName: ['applicant.name'],
  name: ['givenName', 'familyName'],
  birthDate: ['birthDate.day', 'birthDate.month', 'birthDate.year'],
  mobile: ['mobile'],
  phone: ['phone'],
  email: ['email'],
  address: ['address.street', 'address.postalCode', 'address.city'],
  channel: ['noticeChannel'],
  language: ['language'],
  wishes: ['wishes'],
  needs: ['needs'],
  matters: ['matters'],
  adaptations: ['adaptations'],
};

/** What an accepted form changes in the case, and what was sent as it is to be stored from now on. */
export function toCorrection(
  answers: Answers,
  known: KnownDetails,
): { readonly correction: Correction; readonly sent: Answers } {
  const names = Object.entries(controls).filter(([, of]) => of.some((each) => isOther(each, answers, known.shown)));
  const fields = detailsIn(names.map(([name]) => name));
  return {
    correction: {
      contacts: { before: known.contacts, after: contactsAfter(answers, known.contacts) },
      channel: answerAmong<Channel>(channels, answers, 'noticeChannel'),
      language: answerAmong<Language>(languages, answers, 'language'),
      wishes: wishesAsked.filter((wish) => answersOf(answers, 'wishes').includes(wish)),
      fields,
    },
    sent: withCorrected(known.sent, answers),
  };
}

function detailsIn(names: readonly string[]): readonly DetailName[] {
  const isDetail = (name: string): name is DetailName => name in controls;
  return names.filter(isDetail);
}

/** Numbers of a date are the same with and without a leading zero. */
function isOther(control: string, answers: Answers, shown: Answers): boolean {
  const value = (of: Answers) => answersOf(of, control).filter(Boolean).map(plain).toSorted().join('\n');
  return value(answers) !== value(shown);
}

function plain(value: string): string {
  return /^0\d$/.test(value) ? value.slice(1) : value;
}

/** The ways of contact are those of whoever applies. */
function contactsAfter(answers: Answers, held: Contacts): Contacts {
  const role = answerOf(answers, 'role');
  const reached = reachIn(answers);
  const name = [answerOf(answers, 'givenName'), answerOf(answers, 'familyName')].filter(Boolean).join(' ');
  const birthDate = birthDateOf(answers) ?? held.birthDate;
  const person: Contact = isSelf(role) ? { name, ...reached } : { ...held.person, name };
  const applicant = !isSelf(role) && { applicant: { name: answerOf(answers, 'applicant.name'), ...reached } };
  return { ...held, person, ...applicant, ...(birthDate && { birthDate }) };
}

function isSelf(role: string): role is Extract<Role, 'self'> {
  return role === 'self';
}
