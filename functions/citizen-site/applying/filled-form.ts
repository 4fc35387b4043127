import { application } from '../../../forms/application/form.ts';
import { toApplication } from '../../../forms/application/to-application.ts';
import type { Answers, Form, FormContext } from '../../../forms/form.ts';
import { openCase } from '../../../shared/domain/applying/open-case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { type Addresses, addressesOf, type Where } from '../addresses.ts';

/** What is to be filed: a draft's answers, as they were confirmed. */
export type Filing = {
  readonly draft: Pick<Draft, 'reference' | 'unidentified'>;
  readonly answers: Answers;
  readonly context: FormContext;
  /** Of the pages it was filled in on. */
  readonly language: Language;
  readonly receivedAt: Date;
};

export type Filed = { readonly change: Change; readonly contacts: Contacts; readonly invites: boolean };

/** A form that is filled in over several pages, kept as a draft meanwhile, and sent in as a case. */
export type FilledForm = {
  readonly form: Form;
  readonly kind: Draft['form'];
  readonly addressesIn: (where: Where) => FormAddresses;
  /** The case it opens; `invites` where others may be asked into it. */
  readonly open: (filing: Filing) => Filed;
};

export type FormAddresses = Pick<Addresses, 'step' | 'receipt'> & { readonly start: string };

export const applying: FilledForm = {
  form: application,
  kind: undefined,
  addressesIn(where) {
    const { apply: start, step, receipt } = addressesOf(where);
    return { start, step, receipt };
  },
  open({ draft: { reference, unidentified }, answers, context, receivedAt }) {
    const { application: read, contacts } = toApplication(answers, context);
    const application = { ...read, ...(unidentified && { identityVerified: false as const }) };
    const change = openCase({ reference, application, receivedAt }, context.municipality);
    return { change, contacts, invites: application.role !== 'self' };
  },
};
