import type { Application, Channel, Contact, Role, TimeOfDay, Wish } from '../../shared/domain/applying/application.ts';
import type { Contacts } from '../../shared/domain/parties/contacts.ts';
import { contactAnswers, responsibilities } from '../../shared/domain/parties/parents.ts';
import { type Language, languages } from '../../shared/domain/settings/municipality.ts';
import { answerOf, answersOf } from '../answers.ts';
import { carriesAnotherDate } from '../fields/national-id.ts';
import type { Answers, FormContext } from '../model.ts';
import { birthDateOf, isAged, isExpected, isShort } from './facts.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const roles: readonly Role[] = ['self', 'parent', 'guardian', 'representative', 'nextOfKin', 'service', 'other'];
export const channels: readonly Channel[] = ['sms', 'email', 'letter', 'phone'];
const wishes: readonly Wish[] = ['plan', 'coordinator', 'childrensCoordinator', 'changePlan', 'endPlan'];
const times: readonly TimeOfDay[] = ['morning', 'midday', 'afternoon'];
const expectedChild: Readonly<Record<Language, string>> = {
  nb: nb.expectedChild,
  nn: nn.expectedChild,
  en: en.expectedChild,
};

export type Filed = { readonly application: Application; readonly contacts: Contacts };

/** What the case needs of a form that is all answered; throws on one that is not. */
export function toApplication(answers: Answers, context: FormContext): Filed {
  const role = known(roles, answers, 'role');
  const birthDate = birthDateOf(answers);
  const contacts = {
    person: personOf(answers, context),
    ...(role === 'self' ? {} : { applicant: applicantOf(answers) }),
    ...otherParentOf(answers),
    ...(birthDate ? { birthDate } : {}),
  };
  const callWhen = times.find((time) => time === answerOf(answers, 'callWhen'));
  const application = {
    role,
    ...contacts,
    ...(role === 'parent' && isAged(0, 15)(answers, context) ? { parents: parentsOf(answers) } : {}),
    ...messagesOf(answers),
    protectedAddress: answerOf(answers, 'protectedAddress') === 'yes',
    wishes: wishes.filter((wish) => answersOf(answers, 'wishes').includes(wish)),
    unit: answerOf(answers, 'unit'),
    callMe: isToBeCalled(answers, context),
    ...(callWhen ? { callWhen } : {}),
    // Its file is sent after the application (forms/mandate), so that a mandate is always still to come.
    mandateAwaited: role === 'guardian' || role === 'representative',
    birthDateMismatch: isMismatch(answers, context),
  };
  return { application, contacts };
}

/** How and in which words the sender is told. */
export function messagesOf(answers: Answers): Pick<Application, 'noticeChannel' | 'language'> {
  return {
    noticeChannel: known(channels, answers, 'noticeChannel'),
    language: known(languages, answers, 'language'),
  };
}

function known<Value extends string>(values: readonly Value[], answers: Answers, control: string): Value {
  const found = values.find((value) => value === answerOf(answers, control));
  if (found === undefined) throw new RangeError(`${control} is not answered`);
  return found;
}

function personOf(answers: Answers, context: FormContext): Contact {
  const name = [answerOf(answers, 'givenName'), answerOf(answers, 'familyName')]
    .filter((part) => part !== '')
    .join(' ');
  const unborn = isExpected(answers, context) ? expectedChild[context.municipality.language] : '';
  return { name: name || unborn, ...reachedAt(answers, '') };
}

function applicantOf(answers: Answers): Contact {
  return { name: answerOf(answers, 'applicant.name'), ...reachedAt(answers, 'applicant.') };
}

/** The short form does not ask: then nobody has said, and a leader finds out. */
function parentsOf(answers: Answers): NonNullable<Application['parents']> {
  const said = (control: string) => answerOf(answers, `parentalResponsibility${control}`);
  const responsibility = responsibilities.find((each) => each === said('')) ?? 'unknown';
  const mayContact = contactAnswers.find((each) => each === said('.other.contact'));
  return { responsibility, ...(mayContact && { mayContact }) };
}

function otherParentOf(answers: Answers): Pick<Contacts, 'otherParent'> {
  const name = answerOf(answers, 'parentalResponsibility.other.name');
  return name ? { otherParent: { name, ...reachedAt(answers, 'parentalResponsibility.other.') } } : {};
}

/** What stands before the names of those who apply for another, and of the other parent. */
export function reachedAt(
  answers: Answers,
  prefix: '' | 'applicant.' | 'parentalResponsibility.other.',
): Omit<Contact, 'name'> {
  const mobile = answerOf(answers, `${prefix}mobile`);
  const email = answerOf(answers, `${prefix}email`);
  return { ...(mobile ? { mobile } : {}), ...(email ? { email } : {}) };
}

/** The short form is filled in by telephone, and "something else" promises a call where it is chosen. */
function isToBeCalled(answers: Answers, context: FormContext): boolean {
  return answerOf(answers, 'callMe') === 'yes' || isShort(answers, context) || answerOf(answers, 'role') === 'other';
}

function isMismatch(answers: Answers, { nationalId }: FormContext): boolean {
  const login = answerOf(answers, 'role') === 'self' ? nationalId : undefined;
  const number = login ?? answerOf(answers, 'nationalId');
  const birthDate = birthDateOf(answers);
  return number !== '' && birthDate !== undefined && carriesAnotherDate(number, birthDate);
}
