import { type IdentityWay, identityWays, verifyIdentity } from '../../../shared/domain/parties/verify-identity.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { IdentityPage } from '../pages/identity-page.tsx';
import { staffPage } from '../staff-page.ts';
import { correctionTexts } from '../texts/correction.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export type IdentityTyped = { readonly way: IdentityWay | undefined };

export const identityForm: CaseForm<IdentityTyped> = {
  action: 'verify-identity',
  first: 'identity',
  filledIn: () => ({ way: undefined }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = correctionTexts[page.language].identity;
    return formReply(visit, shown, { title, children: IdentityPage({ page, ...shown }) });
  },
};

/** How somebody who applied without a login was found to be who they say. */
export function postIdentity(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const way = identityWays.find((each) => each === form.values.get('identity'));
  const { staffId } = visit.session;
  return postForm(posted, identityForm, {
    typed: { way },
    read: way
      ? {
          ok: true,
          transition: (before) => verifyIdentity(before, { way, staffId, now: visit.now }, visit.municipality),
        }
      : { ok: false, problems: [{ field: 'identity', code: 'choice-missing' }] },
    answerTo: (reason) => reason,
    isThis: (event) => event.type === 'identity-verified' && event.way === way,
  });
}
