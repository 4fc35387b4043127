import type { Contacts } from '../../shared/domain/contacts.ts';
import type { CaseStore } from '../../shared/ports.ts';
import { type Deps as CaseDeps, type MyCase, myCase } from './my-case.ts';
import type { Wanted } from './own-application.ts';

export type Deps = CaseDeps & { readonly cases: Pick<CaseStore, 'contacts'> };

/** One's own case with the names and addresses that are sealed in it. */
export type MyData = { readonly mine: MyCase; readonly contacts: Contacts };

export async function myData(wanted: Wanted, deps: Deps): Promise<MyData | undefined> {
  const mine = await myCase(wanted, deps);
  const contacts = mine?.as === 'main' && (await deps.cases.contacts(mine.ipCase));
  return mine && contacts ? { mine, contacts } : undefined;
}
