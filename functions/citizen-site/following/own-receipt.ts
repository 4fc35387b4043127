import { parseReference } from '../../../shared/domain/applying/reference.ts';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Wanted } from './own-application.ts';

export type Deps = { readonly cases: Pick<CaseStore, 'find' | 'standing'> };

/** All that somebody who reported a need gets to know, now and later. */
export type ReportReceipt = { readonly reference: string; readonly receivedOn: Day };

/** The receipt for a report; nothing for whoever did not send it, the one it is about included. */
export async function reportReceipt(
  { owner, municipality, reference }: Wanted,
  { cases }: Deps,
): Promise<ReportReceipt | undefined> {
  if (parseReference(reference) !== reference) return undefined;
  const key = { municipality, reference };
  if ((await cases.standing(owner, key)) !== 'reporter') return undefined;
  const ipCase = await cases.find(key);
  return ipCase && { reference, receivedOn: ipCase.receivedOn };
}
