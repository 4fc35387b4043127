import type { Day } from '../calendar/day.ts';
import type { MayContact, Responsibility } from '../parties/parents.ts';
import type { Language } from '../settings/municipality.ts';

export type Role = 'self' | 'parent' | 'guardian' | 'representative' | 'nextOfKin' | 'service' | 'other';
export type Channel = 'sms' | 'email' | 'letter' | 'phone';
export type Wish = 'plan' | 'coordinator' | 'childrensCoordinator' | 'changePlan' | 'endPlan';
export type TimeOfDay = 'morning' | 'midday' | 'afternoon';

/** Where letters go; `postalCode` has four digits, leading zeros kept. Never of somebody whose address is protected. */
export type PostalAddress = { readonly street: string; readonly postalCode: string; readonly city: string };

/** How to reach somebody. `mobile` is E.164; `email` has its host in punycode. */
export type Contact = {
  readonly name: string;
  readonly mobile?: string;
  readonly email?: string;
  /** A telephone that takes no messages, and where letters go: noted by staff. */
  readonly phone?: string;
  readonly address?: PostalAddress;
};

/** What of an application the case itself needs; all else stays in the sealed answers. */
export type Application = {
  readonly role: Role;
  /** Open for an expected child. */
  readonly birthDate?: Day;
  /** The one the case is about. */
  readonly person: Contact;
  /** Who fills in for another; absent when the role is `self`. */
  readonly applicant?: Contact;
  /** Asked of a parent about a child under 16. */
  readonly parents?: { readonly responsibility: Responsibility; readonly mayContact?: MayContact };
  /** Where they are two, as the one who applied knows them. */
  readonly otherParent?: Contact;
  readonly noticeChannel: Channel;
  readonly language: Language;
  readonly protectedAddress: boolean;
  readonly wishes: readonly Wish[];
  /** The unit chosen, or `unknown`. */
  readonly unit: string;
  readonly callMe: boolean;
  readonly callWhen?: TimeOfDay;
  readonly mandateAwaited: boolean;
  /** The typed birth date does not fit the number of the login; staff are warned, nobody is stopped. */
  readonly birthDateMismatch: boolean;
  /** Sent without a login: nobody knows whether they are who they say. Absent when a login vouches for it. */
  readonly identityVerified?: false;
};
