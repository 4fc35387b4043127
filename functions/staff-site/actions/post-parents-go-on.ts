import { recordParentsGoOn } from '../../../shared/domain/parties/record-finding.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ParentsGoOnPage } from '../pages/parents-go-on-page.tsx';
import { staffPage } from '../staff-page.ts';
import { findingTexts } from '../texts/finding.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { type ParentsTyped, readParents, typedParents } from './finding-forms.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { firstOf, typedDate } from './typed-date.ts';

const noDate = { day: '', month: '', year: '' };

export const parentsGoOnForm: CaseForm<ParentsTyped> = {
  action: 'parents-go-on',
  first: firstOf('until'),
  filledIn: (_, { parentsGoOn }) => ({ until: parentsGoOn ? typedDate(parentsGoOn.until) : noDate, reason: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = findingTexts[page.language].parentsGoOn;
    return formReply(visit, shown, { title, children: ParentsGoOnPage({ page, ...shown }) });
  },
};

/** That parents go on deciding for somebody of 16 or 17 (pbrl § 4-5), and until when. */
export function postParentsGoOn(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form } = posted;
  const typed = typedParents(form.values);
  const reading = readParents(typed);
  const act = { staffId: visit.session.staffId, now: visit.now };
  return postForm(posted, parentsGoOnForm, {
    typed,
    copy: { words: typed.reason, language: ipCase.language },
    read: reading.ok
      ? {
          ok: true,
          transition: (before) => recordParentsGoOn(before, { ...act, finding: reading.finding }, visit.municipality),
        }
      : reading,
    answerTo: (reason) => (reason === 'until-outside' ? { field: firstOf('until'), code: reason } : reason),
    isThis: (event) =>
      reading.ok &&
      event.type === 'parents-go-on' &&
      event.until === reading.finding.until &&
      event.text === reading.finding.text,
  });
}
