import { answerOf } from '../../../forms/answers.ts';
import { asOwn } from '../../../forms/application/as-own.ts';
import { draftContact } from '../../../forms/application/draft-contact.ts';
import type { FormContext } from '../../../forms/form.ts';
import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { mostCodeTries, parseCode } from '../../../shared/domain/parties/one-time-code.ts';
import type { PersonMac } from '../../../shared/ports/case-key.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import { sameText } from '../../../shared/web/same-text.ts';
import type { TypedCode } from '../parties/redeem-code.ts';
import { revised } from './save-step.ts';

export type Deps = {
  readonly drafts: Pick<DraftStore, 'tryCode' | 'reopen'>;
  readonly now: () => Date;
  readonly newUnique: () => string;
};

/** `context` carries the number of the login. */
export type Claimer = { readonly owner: PersonMac; readonly context: FormContext };

export type Claimed =
  | { readonly result: 'claimed'; readonly draft: Draft }
  | { readonly result: 'unknown' | 'wrong' | 'dead' | 'own' | 'other-person' };

/** A draft that was handed over becomes the claimer's own. The try is counted before the code is looked at. */
export async function claimDraft(typed: TypedCode, { owner, context }: Claimer, deps: Deps): Promise<Claimed> {
  const [reference, code] = [parseReference(typed.reference), parseCode(typed.code)];
  if (!reference || !code) return { result: 'unknown' };
  const key = { municipality: context.municipality.id, reference };
  const tried = await deps.drafts.tryCode(key, instant(deps.now()));
  if (tried.result !== 'counted') return { result: tried.result === 'none' ? 'unknown' : 'dead' };
  const { draft } = tried;
  if (!sameText(tried.code, code)) return { result: tried.tries >= mostCodeTries ? 'dead' : 'wrong' };
  if (draft.owner === owner) return { result: 'own' };
  if (isAnothers(draft, context)) return { result: 'other-person' };
  const after: Draft = { ...revised(draft, asOwn(draft.answers, context), deps), owner, state: 'draft' };
  const turned = await deps.drafts.reopen(draft, after, draftContact(after.answers)?.contacts);
  // Taken back in this very moment: its code is worth nothing any more.
  return turned === 'reopened' ? { result: 'claimed', draft: after } : { result: 'wrong' };
}

/** A code that went astray opens nothing to somebody whose number is known to be another. */
function isAnothers({ answers }: Draft, { nationalId }: FormContext): boolean {
  const typed = answerOf(answers, 'nationalId');
  return typed !== '' && nationalId !== undefined && typed !== nationalId;
}
