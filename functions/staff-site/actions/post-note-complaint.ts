import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { noteComplaint } from '../../../shared/domain/complaint/complain.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { NoteComplaintPage } from '../pages/note-complaint-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { Refusal } from '../texts/action.ts';
import { transitionTexts } from '../texts/transition.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type NotedReading, type NotedTyped, readNoted, typedNoted } from './note-complaint-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { typedDate } from './typed-date.ts';

export const noteComplaintForm: CaseForm<NotedTyped> = {
  action: 'note-complaint',
  first: 'receivedOn.day',
  filledIn: ({ now }) => ({ receivedOn: typedDate(dayInNorway(now)), disagrees: '', wants: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = transitionTexts[page.language].noteComplaint;
    return formReply(visit, shown, { title, children: NoteComplaintPage({ page, now: visit.now, ...shown }) });
  },
};

export async function postNoteComplaint(posted: PostedAction): Promise<Reply> {
  const { ipCase, form, deps } = posted;
  const typed = typedNoted(form.values);
  const reading = readNoted(typed);
  const timeline = await deps.cases.timeline(ipCase);
  return postForm(posted, noteComplaintForm, {
    typed,
    copy: { words: [typed.disagrees, typed.wants].filter(Boolean).join('\n'), language: ipCase.language },
    read: toDo(posted, reading, timeline),
    answerTo,
    isThis: (event) =>
      reading.ok &&
      event.type === 'complaint-received' &&
      event.receivedOn === reading.receivedOn &&
      event.words.disagrees === reading.words.disagrees,
  });
}

type Refused = Extract<ReturnType<typeof noteComplaint>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: NotedReading, timeline: readonly CaseEvent[]): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const { words, receivedOn, way } = reading;
  const noted = { staffId: visit.session.staffId, receivedOn, way };
  const act = { words, timeline, now: visit.now, noted };
  return { ok: true, transition: (before) => noteComplaint(before, act, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  switch (reason) {
    case 'no-decision':
      return 'not-decided';
    case 'not-told':
      return 'complaint-not-theirs';
    case 'deceased':
    case 'complaint-open':
      return reason;
    case 'said-already':
      return { field: 'disagrees', code: reason };
    case 'date-in-future':
    case 'before-decision':
      return { field: 'receivedOn.day', code: reason };
  }
}
