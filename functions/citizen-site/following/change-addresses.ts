import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import type { NoContactChange } from '../../../shared/domain/parties/change-contact.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';

export type Deps = {
  readonly cases: Pick<CaseStore, 'find' | 'contacts' | 'commit'>;
  readonly municipality: Municipality;
  readonly now: () => Date;
};

type Judged = (ipCase: IpCase, contacts: Contacts) => Transition<NoContactChange | 'nothing-new'>;

/** `changed` also when all of it was so already, so that sending twice is sending once. */
export async function changeAddresses(read: IpCase, judged: Judged, deps: Deps): Promise<'changed' | NoContactChange> {
  const judge = async (ipCase: IpCase) => judged(ipCase, await contactsOf(ipCase, deps));
  const { reason } = await changeCase(read, judge, deps);
  return reason === undefined || reason === 'nothing-new' ? 'changed' : reason;
}

/** Read after the case, so that addresses that changed in between make the case that was read a stale one. */
export async function contactsOf(
  ipCase: IpCase,
  { cases }: { readonly cases: Pick<CaseStore, 'contacts'> },
): Promise<Contacts> {
  const contacts = await cases.contacts(ipCase);
  if (!contacts) throw new Error('a case without contacts');
  return contacts;
}
