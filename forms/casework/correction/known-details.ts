import type { Contact } from '../../../shared/domain/applying/application.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import { answerOf, without } from '../../answers.ts';
import type { Answers } from '../../model.ts';
import { asApplication } from '../../registration/as-application.ts';

type Known = { readonly ipCase: IpCase; readonly contacts: Contacts; readonly sent: Answers };

const answered = ['wishes', 'needs', 'matters', 'adaptations', 'givenName', 'familyName'];
const birth = ['birthDate.day', 'birthDate.month', 'birthDate.year'];
const postal = ['address.street', 'address.postalCode', 'address.city'];

/** What the case knows already, as the form shows it. */
export function knownDetails({ ipCase, contacts, sent }: Known): Answers {
  const isSelf = ipCase.role === 'self';
  const contact: Contact | undefined = isSelf ? contacts.person : contacts.applicant;
  const kept = [...answered, ...birth, ...(isSelf ? postal : [])].flatMap((control) => {
    const value = sent[control];
    return value === undefined ? [] : [[control, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    role: ipCase.role,
    ...(ipCase.restricted && { protectedAddress: 'yes' }),
    ...(!isSelf && { 'applicant.name': contacts.applicant?.name ?? '' }),
    mobile: contact?.mobile ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    ...addressOf(contact),
    noticeChannel: ipCase.channel,
    language: ipCase.language,
  };
}

function addressOf(contact: Contact | undefined): Answers {
  if (!contact?.address) return {};
  const { street, postalCode, city } = contact.address;
  return { 'address.street': street, 'address.postalCode': postalCode, 'address.city': city };
}

/** What was sent with what is corrected in its place; all else stands as it was sent. */
export function withCorrected(sent: Answers, corrected: Answers): Answers {
  const isSelf = answerOf(corrected, 'role') === 'self';
  const reached = isSelf ? ['mobile', 'email', ...postal] : ['applicant.name', 'applicant.mobile', 'applicant.email'];
  const replaced = [...answered, ...birth, ...reached, 'noticeChannel', 'language'];
  const rest = without(sent, (control) => replaced.includes(control));
  const own = Object.entries(corrected).filter(
    ([control, value]) => ['matters', 'adaptations'].includes(control) && value !== '',
  );
  return { ...rest, ...asApplication(corrected), ...Object.fromEntries(own) };
}
