import { onceKeyFor } from '../../../shared/domain/applying/once-key.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { PersonMac, StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import { draftExpiry } from './draft-life.ts';

export type Deps = {
  readonly drafts: Pick<DraftStore, 'latest' | 'start'>;
  readonly now: () => Date;
  readonly newReference: () => string;
  readonly newUnique: () => string;
};

export type Applicant = Pick<Draft, 'municipality' | 'unidentified'> & { readonly owner: PersonMac };

/** What a draft is begun for, and what of it is known already. */
export type Beginning = Applicant & { readonly form?: Draft['form']; readonly answers?: StoredAnswers };

/** With 25⁸ references a second try is rare; a tenth means that something else is wrong. */
const tries = 10;

/** The draft the person is filling in here, or a new one when there is none or the last was sent. */
export async function startDraft(beginning: Beginning, deps: Deps): Promise<Draft> {
  const { owner, municipality, form } = beginning;
  const now = instant(deps.now());
  const latest = await deps.drafts.latest(owner, municipality, now, form);
  if (latest?.state === 'draft') return latest;
  for (let left = tries; left > 0; left -= 1) {
    const draft = emptyDraft(beginning, deps);
    if ((await deps.drafts.start(draft)) === 'started') return draft;
  }
  throw new Error('no free reference found');
}

function emptyDraft({ form, answers = {}, ...applicant }: Beginning, deps: Deps): Draft {
  const now = deps.now();
  const reference = deps.newReference();
  return {
    ...applicant,
    reference,
    answers,
    ...(form && { form }),
    revision: 1,
    onceKey: onceKeyFor(reference, deps.newUnique()),
    state: 'draft',
    startedAt: instant(now),
    savedAt: instant(now),
    expiresAt: draftExpiry(now, applicant),
  };
}
