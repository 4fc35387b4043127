import type { IpCase } from '../../../shared/domain/case.ts';
import type { ContactDetails, NoContactChange } from '../../../shared/domain/parties/change-contact.ts';
import { changeSeatContact as changed } from '../../../shared/domain/parties/change-seat-contact.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import { changeAddresses, type Deps } from '../following/change-addresses.ts';

export function changeSeatContact(
  read: IpCase,
  details: ContactDetails,
  deps: Deps,
): Promise<'changed' | NoContactChange> {
  const judged = (ipCase: IpCase, contacts: Contacts) =>
    changed(ipCase, { contacts, details, now: deps.now() }, deps.municipality);
  return changeAddresses(read, judged, deps);
}
