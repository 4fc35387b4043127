import type { Contact } from './application.ts';
import type { Day } from './day.ts';

/** The names and addresses of a case; stored sealed, opened only to show the case or to send a notice. */
export type Contacts = {
  readonly person: Contact;
  readonly applicant?: Contact;
  readonly birthDate?: Day;
};
