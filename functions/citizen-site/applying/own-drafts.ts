import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import { type Deps as FindDeps, ownDraft, type Wanted } from '../following/own-application.ts';
import { type Deps as SaveDeps, saveStep } from './save-step.ts';

/** Makes this the draft that one goes on with: opening it is what keeps it, and for another 30 days. */
export async function resumeDraft(wanted: Wanted, deps: SaveDeps): Promise<Draft | undefined> {
  const draft = await ownDraft(wanted, deps);
  if (draft?.state !== 'draft') return undefined;
  const saved = await saveStep(draft, async (answers) => ({ outcome: 'accepted', answers }), deps);
  return saved.result === 'saved' ? saved.draft : undefined;
}

/** `kept`: sent or handed over meanwhile. */
export async function deleteDraft(
  wanted: Wanted,
  deps: FindDeps & { readonly drafts: Pick<DraftStore, 'remove'> },
): Promise<'removed' | 'kept' | 'not-found'> {
  const draft = await ownDraft(wanted, deps);
  return draft ? deps.drafts.remove(draft) : 'not-found';
}
