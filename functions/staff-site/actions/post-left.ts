import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { LeftPage } from '../pages/left-page.tsx';
import { staffPage } from '../staff-page.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

/** One press, but not without having read what it does: nothing is typed. */
export const leftForm: CaseForm<undefined> = {
  action: 'left',
  first: 'send',
  filledIn: () => undefined,
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = coordinationTexts[page.language].left;
    return formReply(visit, shown, { title, children: LeftPage({ page, ...shown }) });
  },
};

export function postLeft(posted: PostedAction): Promise<Reply> {
  const { municipality, now, session } = posted.visit;
  const act = { staffId: session.staffId, now };
  return postForm(posted, leftForm, {
    typed: undefined,
    read: { ok: true, transition: (before) => coordinatorLeft(before, act, municipality) },
    answerTo: (reason) => reason,
    isThis: ({ type }) => type === 'coordinator-left',
  });
}
