import type { Contact } from '../applying/application.ts';
import type { Day } from '../calendar/day.ts';
import type { NoticeChannel } from '../telling/notice.ts';

/** The names and addresses of a case; stored sealed, opened only to show the case or to send a notice. */
export type Contacts = {
  readonly person: Contact;
  readonly applicant?: Contact;
  /** The child's other parent, as whoever applied knew them, later as they say themselves. */
  readonly otherParent?: Contact;
  readonly birthDate?: Day;
  /** Secret from which the codes of this case's invitations are made. */
  readonly inviteKey?: string;
};

/** Addresses that become others. */
export type ContactsChange = { readonly before: Contacts; readonly after: Contacts };

export const contactsOf = ['person', 'applicant', 'otherParent'] as const;
export type ContactOf = (typeof contactsOf)[number];

/** The channels by which somebody can be reached at all. */
export function reachOf(contact: Omit<Contact, 'name'> | undefined): readonly NoticeChannel[] {
  const reach: NoticeChannel[] = [];
  if (contact?.mobile) reach.push('sms');
  if (contact?.email) reach.push('email');
  return reach;
}

/** The channels whose address is another than before, or is there no more: what bounced there says nothing now. */
export function channelsAnew({ before, after }: ContactsChange, who: ContactOf): readonly NoticeChannel[] {
  const [was, is] = [before[who], after[who]];
  const anew: NoticeChannel[] = [];
  if (was?.mobile !== is?.mobile) anew.push('sms');
  if (was?.email !== is?.email) anew.push('email');
  return anew;
}

/** What is left when an address is said to be protected; nothing when none is stored. */
export function addressesForgotten(held: Contacts): ContactsChange | undefined {
  const kept = contactsOf.flatMap((who) => {
    if (!held[who]?.address) return [];
    const { address, ...contact } = held[who];
    return [[who, contact] as const];
  });
  return kept.length > 0 ? { before: held, after: { ...held, ...Object.fromEntries(kept) } } : undefined;
}
