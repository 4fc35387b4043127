import { draftContact, personContact } from '../../../forms/application/draft-contact.ts';
import { isForAdult } from '../../../forms/application/facts.ts';
import { application } from '../../../forms/application/form.ts';
import { type FormContext, firstOpenStep } from '../../../forms/form.ts';
import { handOverNotice } from '../../../shared/domain/applying/draft.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { addressDraftNotice } from '../../../shared/notices/sending/address-draft.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import { ownDraft, type Wanted } from '../following/own-application.ts';
import { revised } from './save-step.ts';

export type Deps = {
  readonly drafts: Pick<DraftStore, 'find' | 'handOver' | 'reopen'>;
  readonly now: () => Date;
  readonly newUnique: () => string;
  /** See `one-time-code.ts`. */
  readonly newCode: () => string;
};

export type NoHandOver = 'not-for-another' | 'unfinished';

/** What keeps a draft from being handed over. */
export function obstacleToHandOver({ answers }: Pick<Draft, 'answers'>, context: FormContext): NoHandOver | undefined {
  if (!isForAdult(answers, context)) return 'not-for-another';
  const open = firstOpenStep(application, answers, context);
  return open === undefined || open === 'se-over' ? undefined : 'unfinished';
}

export type HandedOver = 'handed-over' | 'changed-since' | NoHandOver;

/** The person gets a code, by message where one may go; whoever filled in the draft can but take it back. */
export async function handOverDraft(
  draft: Draft,
  { onceKey, context }: { readonly onceKey: string; readonly context: FormContext },
  deps: Deps,
): Promise<HandedOver> {
  const obstacle = obstacleToHandOver(draft, context);
  if (obstacle) return obstacle;
  if (draft.onceKey !== onceKey) return 'changed-since';
  const { told, contacts } = personContact(draft.answers);
  const handed: Draft = { ...revised(draft, draft.answers, deps), told, state: 'handed-over' };
  const circumstances = { draft: handed, municipality: context.municipality, at: instant(deps.now()) };
  const notice = addressDraftNotice(handOverNotice(handed), circumstances);
  const handing = { contacts, code: deps.newCode(), ...(notice && { notice }) };
  return (await deps.drafts.handOver(handed, handing)) === 'handed-over' ? 'handed-over' : 'changed-since';
}

/** Nothing when it is not theirs any more: the person was first. */
export async function takeBackDraft(wanted: Wanted, deps: Omit<Deps, 'newCode'>): Promise<Draft | undefined> {
  const draft = await ownDraft(wanted, deps);
  if (draft?.state !== 'handed-over') return undefined;
  const after: Draft = { ...revised(draft, draft.answers, deps), state: 'draft' };
  const turned = await deps.drafts.reopen(draft, after, draftContact(draft.answers)?.contacts);
  return turned === 'reopened' ? after : undefined;
}
