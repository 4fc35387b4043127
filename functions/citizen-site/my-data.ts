import type { Contacts } from '../../shared/domain/contacts.ts';
import type { CaseStore, StoredAnswers } from '../../shared/ports.ts';
import { type Deps as CaseDeps, type MyCase, myCase } from './my-case.ts';
import type { Wanted } from './own-application.ts';

export type Deps = CaseDeps & { readonly cases: Pick<CaseStore, 'contacts' | 'application'> };

/** One's own case with the names and addresses that are sealed in it. */
export type MyData = {
  readonly mine: MyCase;
  readonly contacts: Contacts;
  /** What was reported, where the case began so. */
  readonly reported?: StoredAnswers;
};

export async function myData(wanted: Wanted, deps: Deps): Promise<MyData | undefined> {
  const mine = await myCase(wanted, deps);
  const contacts = mine?.as === 'main' && (await deps.cases.contacts(mine.ipCase));
  if (!mine || !contacts) return undefined;
  const reported = mine.ipCase.report && (await deps.cases.application(mine.ipCase));
  return { mine, contacts, ...(reported && { reported }) };
}
