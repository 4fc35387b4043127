import type { IpCase } from '../../../shared/domain/case.ts';
import {
  type ContactDetails,
  changeContact as changed,
  type NoContactChange,
  obstacleToContact,
} from '../../../shared/domain/parties/change-contact.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { changeAddresses, contactsOf } from './change-addresses.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'contacts' | 'commit'>;
  readonly municipality: Municipality;
};

/** How whoever sent this application is reached, and what they sent. */
export type ContactNow = {
  readonly ipCase: IpCase;
  readonly answers: StoredAnswers;
  readonly contacts: Contacts;
};

export type FoundContact =
  | { readonly result: 'found'; readonly now: ContactNow }
  | { readonly result: NoContactChange; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

export async function findContact(wanted: Wanted, deps: Omit<Deps, 'municipality'>): Promise<FoundContact> {
  const application = await ownApplication(wanted, deps);
  const ipCase = application && (await deps.cases.find(application));
  if (!ipCase) return { result: 'not-found' };
  const obstacle = obstacleToContact(ipCase);
  if (obstacle) return { result: obstacle, ipCase };
  return { result: 'found', now: { ipCase, answers: application.answers, contacts: await contactsOf(ipCase, deps) } };
}

export function changeContact(read: IpCase, details: ContactDetails, deps: Deps): Promise<'changed' | NoContactChange> {
  const judged = (ipCase: IpCase, contacts: Contacts) =>
    changed(ipCase, { contacts, details, now: deps.now() }, deps.municipality);
  return changeAddresses(read, judged, deps);
}
