import { answerComplaint } from '../../../shared/domain/complaint/answer-complaint.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ComplaintPage } from '../pages/complaint-page.tsx';
import { staffPage } from '../staff-page.ts';
import { complaintTitle } from '../words/complaint-words.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type ComplaintReading, type ComplaintTyped, readComplaint, typedComplaint } from './complaint-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const complaintForm: CaseForm<ComplaintTyped> = {
  action: 'complaint',
  first: 'result',
  filledIn: () => ({ reasons: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const title = complaintTitle(shown.ipCase, page);
    return formReply(visit, shown, { title, children: ComplaintPage({ page, ...shown }) });
  },
};

export function postComplaint(posted: PostedAction): Promise<Reply> {
  const { ipCase, form } = posted;
  const typed = typedComplaint(form.values);
  const reading = readComplaint(form.values);
  return postForm(posted, complaintForm, {
    typed,
    copy: { words: typed.reasons, language: ipCase.language },
    read: toDo(posted, reading),
    answerTo: (reason) => {
      if (reason === 'no-complaint') return reason;
      if (reason === 'outcome-missing') return { field: 'outcome', code: 'new-outcome-missing' };
      if (reason === 'result-not-open') return { field: 'result', code: 'complaint-result-missing' };
      return { field: 'reasons', code: 'complaint-reasons-missing' };
    },
    isThis: (event) =>
      reading.ok &&
      event.type === 'complaint-answered' &&
      event.result === reading.answer.result &&
      event.text === reading.answer.text,
  });
}

type Refused = Extract<ReturnType<typeof answerComplaint>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: ComplaintReading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { answer: reading.answer, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => answerComplaint(before, act, visit.municipality) };
}
