import { isDisqualified } from '../../../shared/domain/handling/disqualified.ts';
import { admitAgain } from '../../../shared/domain/handling/hand-over.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { AdmitAgainPage } from '../pages/admit-again-page.tsx';
import { nameOf, staffPage } from '../staff-page.ts';
import { transitionTexts } from '../texts/transition.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export type AdmitTyped = { readonly employee: string };

export const admitAgainForm: CaseForm<AdmitTyped> = {
  action: 'admit-again',
  first: 'employee',
  filledIn: (_, { disqualified = [] }) => ({
    employee: disqualified.length === 1 ? (disqualified[0]?.staffId ?? '') : '',
  }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = transitionTexts[page.language].admit;
    return formReply(visit, shown, { title, children: AdmitAgainPage({ page, ...shown }) });
  },
};

export function postAdmitAgain(posted: PostedAction): Promise<Reply> {
  const { visit, form, ipCase } = posted;
  const { municipality, now, session } = visit;
  const employee = form.values.get('employee') ?? '';
  const act = { employee, staffId: session.staffId, now };
  return postForm(posted, admitAgainForm, {
    typed: { employee },
    copy: { words: employee && nameOf(visit, employee), language: municipality.language },
    read:
      isDisqualified(ipCase, employee) || form.version !== ipCase.version
        ? { ok: true, transition: (before) => admitAgain(before, act, municipality) }
        : { ok: false, problems: [{ field: 'employee', code: 'choice-missing' }] },
    answerTo: () => ({ field: 'employee', code: 'choice-missing' }),
    isThis: (event) => event.type === 'admitted-again' && event.employee === employee,
  });
}
