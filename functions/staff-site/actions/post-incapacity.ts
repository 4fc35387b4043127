import { recordIncapacity } from '../../../shared/domain/parties/record-finding.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { IncapacityPage } from '../pages/incapacity-page.tsx';
import { staffPage } from '../staff-page.ts';
import { findingTexts } from '../texts/finding.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { type AdultTyped, readAdult, typedAdult } from './finding-forms.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const incapacityForm: CaseForm<AdultTyped> = {
  action: 'incapacity',
  first: 'basis',
  filledIn: (_, { incapacity }) => ({ ...(incapacity && { basis: incapacity.basis }), reason: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = findingTexts[page.language].incapacity;
    return formReply(visit, shown, { title, children: IncapacityPage({ page, ...shown }) });
  },
};

/** That an adult cannot decide this, on what basis somebody else consents, and what the person wants. */
export function postIncapacity(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form } = posted;
  const typed = typedAdult(form.values);
  const reading = readAdult(typed);
  const act = { staffId: visit.session.staffId, now: visit.now };
  return postForm(posted, incapacityForm, {
    typed,
    copy: { words: typed.reason, language: ipCase.language },
    read: reading.ok
      ? {
          ok: true,
          transition: (before) => recordIncapacity(before, { ...act, finding: reading.finding }, visit.municipality),
        }
      : reading,
    answerTo: (reason) => reason,
    isThis: (event) =>
      reading.ok &&
      event.type === 'incapacity' &&
      event.basis === reading.finding.basis &&
      event.ownWill === reading.finding.ownWill &&
      event.text === reading.finding.text,
  });
}
