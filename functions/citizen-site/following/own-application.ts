import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { PersonMac } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';

export type DraftDeps = { readonly drafts: Pick<DraftStore, 'find'>; readonly now: () => Date };
export type Deps = DraftDeps & { readonly cases: Pick<CaseStore, 'standing' | 'confirmation'> };

export type Wanted = { readonly owner: PersonMac; readonly municipality: string; readonly reference: string };

/**
 * What this person has under this reference here, draft or sent. Nothing for a reference that is forged, somebody
 * else's or another municipality's: all look the same from outside.
 */
export async function ownDraft(
  { owner, municipality, reference }: Wanted,
  deps: DraftDeps,
): Promise<Draft | undefined> {
  const known = parseReference(reference);
  // One page, one address: only the plain spelling of a reference names it.
  if (known !== reference) return undefined;
  const draft = await deps.drafts.find({ municipality, reference }, instant(deps.now()));
  return draft?.owner === owner ? draft : undefined;
}

/**
 * The same, of what was sent only. A report of need is its person's once they have come, with what they then applied
 * for; whoever reported it has a receipt and nothing else.
 */
export async function ownApplication(wanted: Wanted, deps: Deps): Promise<Draft | undefined> {
  const draft = await ownDraft(wanted, deps);
  if (draft?.state !== 'submitted') return undefined;
  return draft.form === 'need-report' ? ownReport(draft, deps) : draft;
}

async function ownReport(draft: Draft, { cases }: Deps): Promise<Draft | undefined> {
  if ((await cases.standing(draft.owner, draft)) !== 'main') return undefined;
  return { ...draft, answers: (await cases.confirmation(draft)) ?? {} };
}
