import { reopenCase } from '../../../shared/domain/ending/reopen-case.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ReopenPage } from '../pages/reopen-page.tsx';
import { staffPage } from '../staff-page.ts';
import { transitionTexts } from '../texts/transition.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { type ReasonReading, readFinding } from './written-reason.ts';

export type ReopenTyped = { readonly reason: string };

export const reopenForm: CaseForm<ReopenTyped> = {
  action: 'reopen',
  first: 'reason',
  filledIn: () => ({ reason: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = transitionTexts[page.language].reopen;
    return formReply(visit, shown, { title, children: ReopenPage({ page, now: visit.now, ...shown }) });
  },
};

export function postReopen(posted: PostedAction): Promise<Reply> {
  const { ipCase, form } = posted;
  const typed = { reason: form.values.get('reason') ?? '' };
  const reading = readFinding(typed.reason);
  return postForm(posted, reopenForm, {
    typed,
    copy: { words: typed.reason, language: ipCase.language },
    read: toDo(posted, reading),
    answerTo: (reason) => (reason === 'not-ended' ? reason : { field: 'reason', code: 'finding-missing' }),
    isThis: (event) => reading.ok && event.type === 'reopened' && event.text === reading.text,
  });
}

type Refused = Extract<ReturnType<typeof reopenCase>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: ReasonReading): ReadForm<Refused> {
  if (!reading.ok) return { ok: false, problems: [{ field: 'reason', code: reading.code }] };
  const act = { text: reading.text, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => reopenCase(before, act, visit.municipality) };
}
