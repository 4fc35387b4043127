import { type DisqualifiedReason, disqualifiedReasons } from '../../../shared/domain/handling/disqualified.ts';
import { handOver } from '../../../shared/domain/handling/hand-over.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { HandOverPage } from '../pages/hand-over-page.tsx';
import { staffPage } from '../staff-page.ts';
import { transitionTexts } from '../texts/transition.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export type HandOverTyped = { readonly reason?: DisqualifiedReason };

/** Nobody tells another what makes them disqualified: a code is enough. */
export const handOverForm: CaseForm<HandOverTyped> = {
  action: 'hand-over',
  first: 'reason',
  filledIn: () => ({}),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = transitionTexts[page.language].handOver;
    const children = HandOverPage({ page, staffId: visit.session.staffId, ...shown });
    return formReply(visit, shown, { title, children });
  },
};

export function postHandOver(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const { municipality, now, session } = visit;
  const { language } = municipality;
  const reason = disqualifiedReasons.find((each) => each === form.values.get('reason'));
  return postForm(posted, handOverForm, {
    typed: reason ? { reason } : {},
    copy: { words: reason ? transitionTexts[language].handOver.reasonAs[reason] : '', language },
    read: reason
      ? {
          ok: true,
          transition: (before) => handOver(before, { reason, staffId: session.staffId, now }, municipality),
        }
      : { ok: false, problems: [{ field: 'reason', code: 'choice-missing' }] },
    // Whoever is disqualified already does not open the case, and so does not come this far.
    answerTo: () => 'unchanged',
    isThis: (event) => event.type === 'handed-over' && event.reason === reason,
  });
}
