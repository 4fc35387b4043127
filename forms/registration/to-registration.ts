import type { Application, Channel, Contact, PostalAddress, Role } from '../../shared/domain/applying/application.ts';
import { type IntakeWay, intakeWays } from '../../shared/domain/applying/registered-as.ts';
import { mayHaveParents } from '../../shared/domain/applying/registration.ts';
import type { Day } from '../../shared/domain/calendar/day.ts';
import type { Contacts } from '../../shared/domain/parties/contacts.ts';
import { type Language, languages } from '../../shared/domain/settings/municipality.ts';
import { answerAmong, answerOf, answersOf } from '../answers.ts';
import { birthDateOf } from '../application/facts.ts';
import { channels } from '../application/to-application.ts';
import { dayIn } from '../fields/date.ts';
import { carriesAnotherDate } from '../fields/national-id.ts';
import type { Answers, FormContext } from '../model.ts';
import { registeredRoles, wishesAsked } from './options.ts';

/** What an accepted form says: the case's own part, and when and how it came. */
export type FiledRegistration = {
  readonly application: Application;
  readonly contacts: Contacts;
  readonly receivedOn: Day;
  readonly way: IntakeWay;
  readonly receiptByHand: boolean;
  /** Of whoever applies. */
  readonly nationalId?: string;
};

export function toRegistration(answers: Answers, { today }: FormContext): FiledRegistration {
  const role = answerAmong<Role>(registeredRoles, answers, 'role');
  const birthDate = birthDateOf(answers);
  const nationalId = answerOf(answers, 'nationalId');
  const people = contactsIn(role, answers);
  const isKnown = nationalId !== '' || answerOf(answers, 'identitySeen') === 'yes';
  const isOwnNumber = role === 'self' && nationalId !== '' && birthDate !== undefined;
  const application: Application = {
    role,
    ...people,
    ...(birthDate && { birthDate }),
    ...(role === 'parent' && mayHaveParents(birthDate, today) && { parents: { responsibility: 'unknown' } }),
    noticeChannel: answerAmong<Channel>(channels, answers, 'noticeChannel'),
    language: answerAmong<Language>(languages, answers, 'language'),
    protectedAddress: answerOf(answers, 'protectedAddress') === 'yes',
    wishes: wishesAsked.filter((wish) => answersOf(answers, 'wishes').includes(wish)),
    unit: answerOf(answers, 'unit'),
    callMe: answerOf(answers, 'callMe') === 'yes',
    mandateAwaited: role === 'guardian' || role === 'representative',
    birthDateMismatch: isOwnNumber && carriesAnotherDate(nationalId, birthDate),
    ...(!isKnown && { identityVerified: false }),
  };
  const receivedOn = dayIn(answers, 'receivedOn', { range: 'around', today });
  if (!receivedOn) throw new RangeError('receivedOn is not answered');
  return {
    application,
    contacts: { ...people, ...(birthDate && { birthDate }) },
    receivedOn,
    way: answerAmong<IntakeWay>(intakeWays, answers, 'way'),
    receiptByHand: answerOf(answers, 'receiptByHand') === 'yes',
    ...(nationalId && { nationalId }),
  };
}

/** The ways of contact are those of whoever applies; of somebody they apply for, the name alone. */
function contactsIn(role: Role, answers: Answers): Pick<Contacts, 'person' | 'applicant'> {
  const name = `${answerOf(answers, 'givenName')} ${answerOf(answers, 'familyName')}`;
  const reached = reachIn(answers);
  if (role === 'self') return { person: { name, ...reached } };
  return { person: { name }, applicant: { name: answerOf(answers, 'applicant.name'), ...reached } };
}

export function reachIn(answers: Answers): Omit<Contact, 'name'> {
  const [mobile, email, phone] = ['mobile', 'email', 'phone'].map((control) => answerOf(answers, control));
  const address = addressIn(answers);
  return {
    ...(mobile && { mobile }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(address && { address }),
  };
}

function addressIn(answers: Answers): PostalAddress | undefined {
  const said = (part: string) => answerOf(answers, `address.${part}`);
  const address = { street: said('street'), postalCode: said('postalCode'), city: said('city') };
  return address.street && address.city ? address : undefined;
}
