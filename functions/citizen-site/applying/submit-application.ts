import { type Answers, type FormContext, firstOpenStep, type Problem, readStep } from '../../../forms/form.ts';
import { referenceIn } from '../../../shared/domain/applying/once-key.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import type { PersonMac } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import { ownDraft } from '../following/own-application.ts';
import type { FilledForm } from './filled-form.ts';

export type Deps = {
  readonly drafts: Pick<DraftStore, 'find'>;
  readonly cases: Pick<CaseStore, 'open'>;
  readonly now: () => Date;
  readonly newUnique: () => string;
};

export type Sending = {
  readonly owner: PersonMac;
  /** Stands for exactly the answers that were on the check page. */
  readonly onceKey: string;
  /** What else the check page posted. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly context: FormContext;
  readonly language: Language;
  readonly filled: FilledForm;
};

export type Sent =
  | { readonly result: 'received'; readonly reference: string }
  /** The draft is sent already, and this is not the same form once more. */
  | { readonly result: 'already-sent'; readonly reference: string }
  | { readonly result: 'changed-since' }
  | { readonly result: 'no-such-draft' }
  | { readonly result: 'incomplete'; readonly step: string }
  /** Nothing is sent: the check page in another language, with its tick. */
  | { readonly result: 'again'; readonly draft: Draft }
  | { readonly result: 'not-confirmed'; readonly draft: Draft; readonly problems: readonly Problem[] };

/** Files the form as a case with its unit leader. The same form sent again gives the same reference. */
export async function submitApplication(sending: Sending, deps: Deps): Promise<Sent> {
  const { onceKey, pairs, context, filled } = sending;
  const { form } = filled;
  const draft = await draftOf(sending, deps);
  if (!draft || draft.state === 'handed-over') return { result: 'no-such-draft' };
  const { reference } = draft;
  const sameForm = draft.onceKey === onceKey && isConfirmation(pairs);
  if (draft.state === 'submitted') return { result: sameForm ? 'received' : 'already-sent', reference };
  if (draft.onceKey !== onceKey) return { result: 'changed-since' };
  const open = firstOpenStep(form, draft.answers, context);
  if (open && open !== 'se-over') return { result: 'incomplete', step: open };
  const reading = await readStep(form, 'se-over', pairs, draft.answers, context);
  if (reading.outcome === 'again') return { result: 'again', draft: { ...draft, answers: reading.answers } };
  if (reading.outcome === 'problems') return { result: 'not-confirmed', draft, problems: reading.problems };
  if (!sameForm) return { result: 'not-confirmed', draft, problems: [{ control: 'form', code: 'unknownName' }] };
  return file(draft, { sending, answers: reading.answers }, deps);
}

/** A key names its draft. Somebody else's, or another form's, is treated as one that never was. */
async function draftOf({ owner, onceKey, context, filled }: Sending, deps: Deps): Promise<Draft | undefined> {
  const reference = referenceIn(onceKey);
  const draft = reference && (await ownDraft({ owner, municipality: context.municipality.id, reference }, deps));
  return draft && draft.form === filled.kind ? draft : undefined;
}

/** All that the check page asks; whatever else is posted with its key did not come from that page. */
function isConfirmation(pairs: Sending['pairs']): boolean {
  const [[name, value] = ['', ''], ...others] = pairs;
  return name === 'correct' && value === 'yes' && others.length === 0;
}

type Confirmed = { readonly sending: Sending; readonly answers: Answers };

async function file(draft: Draft, { sending, answers }: Confirmed, deps: Deps): Promise<Sent> {
  const { context, language, filled } = sending;
  const receivedAt = deps.now();
  const { reference } = draft;
  const { change, contacts, invites } = filled.open({ draft, answers, context, language, receivedAt });
  const opened = await deps.cases.open({
    change: addressChange(change, context.municipality, instant(receivedAt)),
    // Others may be invited into a case that somebody runs for another.
    contacts: invites ? { ...contacts, inviteKey: deps.newUnique() } : contacts,
    draft,
  });
  if (opened !== 'other') return { result: 'received', reference };
  const now = await draftOf(sending, deps);
  return now?.state === 'submitted' ? { result: 'already-sent', reference } : { result: 'changed-since' };
}
