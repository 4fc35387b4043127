import type { Draft } from '../../../shared/ports/drafts.ts';
import { type Deps as SaveDeps, saveStep } from './save-step.ts';
import { type Beginning, type Deps as StartDeps, startDraft } from './start-draft.ts';

export type Deps = SaveDeps & StartDeps;

/** An empty draft: what was filled in and not sent is deleted, not kept beside it. */
export async function startAnew(beginning: Beginning, deps: Deps): Promise<Draft> {
  const draft = await startDraft(beginning, deps);
  const emptied = await saveStep(draft, async () => ({ outcome: 'accepted', answers: {} }), deps);
  // Sent or expired in another tab meanwhile: then the next draft is a new one anyhow.
  return emptied.result === 'saved' ? emptied.draft : startDraft(beginning, deps);
}
