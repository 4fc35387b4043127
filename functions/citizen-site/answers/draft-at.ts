import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import type { FilledForm } from '../applying/filled-form.ts';
import { type CitizenDeps, type FormVisit, formContext } from './citizen-visit.ts';
import { reachStep } from './reach-step.ts';

export type DraftAt =
  | { readonly found: 'draft'; readonly draft: Draft }
  /** The latest was sent, and no new one is begun. */
  | { readonly found: 'sent'; readonly reference: string }
  | { readonly found: 'none' }
  | { readonly found: 'elsewhere'; readonly step: string; readonly draft: Draft }
  /** No such step. */
  | { readonly found: 'nothing' };

/** A step of what the visitor fills in. */
export type Filling = { readonly filled: FilledForm; readonly step: string };

/** The visitor's draft at this step of it, or where they should be instead. */
export async function draftAt({ filled, step }: Filling, visit: FormVisit, deps: CitizenDeps): Promise<DraftAt> {
  const { session, municipality } = visit;
  const context = formContext(visit, deps);
  const { form, kind } = filled;
  if (reachStep({ form, step }, {}, context).may === 'nothing') return { found: 'nothing' };
  const draft = await deps.drafts.latest(session.owner, municipality.id, instant(deps.now()), kind);
  if (!draft) return { found: 'none' };
  if (draft.state === 'submitted') return { found: 'sent', reference: draft.reference };
  const reach = reachStep({ form, step }, draft.answers, context);
  return reach.may === 'go-to' ? { found: 'elsewhere', step: reach.step, draft } : { found: 'draft', draft };
}
