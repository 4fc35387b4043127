import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ClosePage } from '../pages/close-page.tsx';
import { staffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type CloseReading, type CloseTyped, readClosing, typedClosing } from './close-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const closeForm: CaseForm<CloseTyped> = {
  action: 'close',
  first: 'reason',
  filledIn: (_, { moving }) => (moving ? { reason: 'moved', agreed: 'yes' } : {}),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = coordinationTexts[page.language].close;
    return formReply(visit, shown, { title, children: ClosePage({ page, now: visit.now, ...shown }) });
  },
};

export function postClose(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const { language } = visit.municipality;
  const typed = typedClosing(form.values);
  const reading = readClosing(form.values);
  return postForm(posted, closeForm, {
    typed,
    copy: { words: typed.reason ? caseTexts[language].closeReason[typed.reason] : '', language },
    read: toDo(posted, reading),
    answerTo: (reason) => (reason === 'ended' ? reason : { field: 'reason', code: reason }),
    isThis: (event) =>
      reading.ok &&
      event.type === 'closed' &&
      event.reason === reading.closing.reason &&
      event.agreed === reading.closing.agreed,
  });
}

type Refused = Extract<ReturnType<typeof closeCase>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: CloseReading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { closing: reading.closing, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => closeCase(before, act, visit.municipality) };
}
