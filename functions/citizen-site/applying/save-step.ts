import { draftContact } from '../../../forms/application/draft-contact.ts';
import type { StepReading } from '../../../forms/form.ts';
import { reportContact } from '../../../forms/need-report/draft-contact.ts';
import { onceKeyFor } from '../../../shared/domain/applying/once-key.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import { draftExpiry } from './draft-life.ts';

export type Deps = {
  readonly drafts: Pick<DraftStore, 'save' | 'find'>;
  readonly now: () => Date;
  readonly newUnique: () => string;
  /** Of the pages it is filled in on; without it, that of the last save holds. */
  readonly language?: Language;
};

/** Reads what was posted on top of what is stored. */
export type Read = (soFar: StoredAnswers) => Promise<StepReading>;

export type SaveResult =
  | { readonly result: 'saved'; readonly draft: Draft }
  | { readonly result: 'not-accepted'; readonly reading: Exclude<StepReading, { outcome: 'accepted' }> }
  | { readonly result: 'submitted' }
  | { readonly result: 'gone' };

/** More saves at once than anybody's open tabs explain. */
const tries = 20;

/** Saves a step that is well; what another tab saved in between stays, and the step is read anew on top of it. */
export async function saveStep(draft: Draft, read: Read, deps: Deps): Promise<SaveResult> {
  let stored: Draft | undefined = draft;
  for (let left = tries; left > 0; left -= 1) {
    if (!stored) return { result: 'gone' };
    if (stored.state === 'submitted') return { result: 'submitted' };
    if (stored.state === 'handed-over') return { result: 'gone' };
    const reading = await read(stored.answers);
    if (reading.outcome !== 'accepted') return { result: 'not-accepted', reading };
    const after = revised(stored, reading.answers, deps);
    const saved = await deps.drafts.save(after, contactOf(after, deps.language)?.contacts);
    if (saved === 'saved') return { result: 'saved', draft: after };
    if (saved !== 'stale') return { result: saved };
    stored = await deps.drafts.find(draft, instant(deps.now()));
  }
  throw new Error('the draft changed at every try');
}

/** The draft as it is after a save: with these answers and a new key, kept from now on. */
export function revised(before: Draft, answers: StoredAnswers, deps: Omit<Deps, 'drafts'>): Draft {
  const { told: toldBefore, ...draft } = before;
  const now = deps.now();
  const told = contactOf({ ...draft, answers }, deps.language ?? toldBefore?.language)?.told;
  return {
    ...draft,
    ...(told && { told }),
    answers,
    revision: draft.revision + 1,
    onceKey: onceKeyFor(draft.reference, deps.newUnique()),
    savedAt: instant(now),
    expiresAt: draftExpiry(now, draft),
  };
}

type Filled = Pick<Draft, 'unidentified' | 'form' | 'answers'>;

/** Nobody is reminded of what is gone in two hours. */
function contactOf({ unidentified, form, answers }: Filled, language: Language = 'nb') {
  if (unidentified) return undefined;
  return form === 'need-report' ? reportContact(answers, language) : draftContact(answers);
}
