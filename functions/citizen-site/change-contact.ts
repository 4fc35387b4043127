import { changeCase } from '../../shared/change-case.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import {
  type ContactDetails,
  changeContact as changed,
  type NoContactChange,
  obstacleToContact,
} from '../../shared/domain/change-contact.ts';
import type { Contacts } from '../../shared/domain/contacts.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import type { CaseStore, StoredAnswers } from '../../shared/ports.ts';
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

/** `changed` also when all of it was so already, so that sending twice is sending once. */
export async function changeContact(
  read: IpCase,
  details: ContactDetails,
  deps: Deps,
): Promise<'changed' | NoContactChange> {
  const judged = async (ipCase: IpCase) => {
    const contacts = await contactsOf(ipCase, deps);
    return changed(ipCase, { contacts, details, now: deps.now() }, deps.municipality);
  };
  const { reason } = await changeCase(read, judged, deps);
  return reason === undefined || reason === 'nothing-new' ? 'changed' : reason;
}

/** Read after the case, so that addresses that changed in between make the case that was read a stale one. */
async function contactsOf(ipCase: IpCase, { cases }: Pick<Deps, 'cases'>): Promise<Contacts> {
  const contacts = await cases.contacts(ipCase);
  if (!contacts) throw new Error('a case without contacts');
  return contacts;
}
