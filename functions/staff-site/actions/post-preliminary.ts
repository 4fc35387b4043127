import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { endOf } from '../../../shared/domain/calendar/deadline.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { PreliminaryPage } from '../pages/preliminary-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import { actionTexts, type Refusal } from '../texts/action.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { type PromiseTyped, readPromise, typedPromise } from './promise-form.ts';
import { typedDate } from './typed-date.ts';

export const preliminaryForm: CaseForm<PromiseTyped> = {
  action: 'preliminary-answer',
  first: 'reason',
  filledIn: ({ municipality, now }, ipCase) => {
    const { standardDelayReason, deadlines } = municipality;
    const today = dayInNorway(now);
    const from = today > ipCase.promisedBy ? today : ipCase.promisedBy;
    return { newDate: typedDate(endOf(from, deadlines.newPromise)), reason: standardDelayReason[ipCase.language] };
  },
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = actionTexts[page.language].preliminary;
    return formReply(visit, shown, { title, children: PreliminaryPage({ page, now: visit.now, ...shown }) });
  },
};

export function postPreliminary(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form } = posted;
  const typed = typedPromise(form.values);
  const reading = readPromise(form.values, dayInNorway(visit.now));
  return postForm(posted, preliminaryForm, {
    typed,
    copy: { words: typed.reason, language: ipCase.language },
    read: toDo(posted, reading),
    answerTo,
    isThis: (event) =>
      reading.ok &&
      event.type === 'preliminary-answer' &&
      event.promisedBy === reading.promisedBy &&
      event.text === reading.text,
  });
}

type Refused = 'not-open' | 'reason-missing' | 'date-not-later';

function toDo({ visit }: PostedAction, reading: ReturnType<typeof readPromise>): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const { promisedBy, text } = reading;
  const act = { promise: { promisedBy, text }, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => givePreliminaryAnswer(before, act, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  switch (reason) {
    case 'not-open':
      return reason;
    case 'reason-missing':
      return { field: 'reason', code: reason };
    case 'date-not-later':
      return { field: 'newDate.day', code: reason };
  }
}
