import { dayInNorway } from '../../shared/domain/day.ts';
import { givePreliminaryAnswer } from '../../shared/domain/preliminary-answer.ts';
import { pageReply } from '../../shared/web/page-reply.ts';
import type { Reply } from '../../shared/web/reply.ts';
import { PreliminaryPage } from './pages/preliminary-page.tsx';
import type { ShownProblem } from './pages/problem-summary.tsx';
import { postWords, type ReadWords, type ShownForm } from './post-words.ts';
import type { PostedAction } from './posted-action.ts';
import { type PromiseTyped, readPromise, typedPromise } from './promise-form.ts';
import { staffPage } from './staff-page.ts';
import type { StaffVisit } from './staff-visit.ts';
import { actionTexts } from './texts/action.ts';

export function preliminaryReply(
  visit: StaffVisit,
  { status, ...shown }: ShownForm & { readonly typed: PromiseTyped },
): Reply {
  const page = staffPage(visit);
  return pageReply(visit, {
    status,
    title: actionTexts[page.language].preliminary.title,
    hasProblems: shown.problems.length > 0,
    children: PreliminaryPage({ page, ...shown }),
  });
}

export function postPreliminary(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const typed = typedPromise(form.values);
  const reading = readPromise(form.values, dayInNorway(visit.now));
  return postWords(posted, {
    action: 'preliminary-answer',
    words: typed.reason,
    field: 'reason',
    read: toDo(posted, reading),
    problemOf,
    isThis: (event) =>
      reading.ok &&
      event.type === 'preliminary-answer' &&
      event.promisedBy === reading.promisedBy &&
      event.text === reading.text &&
      event.by.who === 'staff' &&
      event.by.staffId === visit.session.staffId,
    show: (shown) => preliminaryReply(visit, { ...shown, typed }),
  });
}

type Refused = 'not-open' | 'reason-missing' | 'date-not-later';

function toDo({ visit }: PostedAction, reading: ReturnType<typeof readPromise>): ReadWords<Refused> {
  if (!reading.ok) return reading;
  const { promisedBy, text } = reading;
  const act = { promise: { promisedBy, text }, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => givePreliminaryAnswer(before, act, visit.municipality) };
}

function problemOf(reason: Refused): ShownProblem | undefined {
  switch (reason) {
    case 'not-open':
      return undefined;
    case 'reason-missing':
      return { field: 'reason', code: reason };
    case 'date-not-later':
      return { field: 'newDate.day', code: reason };
  }
}
