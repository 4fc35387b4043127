import { Buffer } from 'node:buffer';
import { type ReadFile, readFile } from '../../../forms/fields/file.ts';
import { dayInNorway, instant } from '../../../shared/domain/calendar/day.ts';
import { mostPlanCopies, planCopiesIn, receivePlanCopy } from '../../../shared/domain/plan-record/plan-copy.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { PlanCopyPage } from '../pages/plan-copy-page.tsx';
import { staffPage } from '../staff-page.ts';
import { type CopyProblem, planKeptTexts } from '../texts/plan-kept.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { obstacleTo } from './obstacles.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

/** Nothing of a chosen file comes back with a page. */
export const planCopyForm: CaseForm<undefined> = {
  action: 'plan-copy',
  first: 'copy',
  filledIn: () => undefined,
  show: (visit, shown) => {
    const page = staffPage(visit);
    return formReply(visit, shown, {
      title: planKeptTexts[page.language].copyTitle,
      children: PlanCopyPage({ page, ...shown }),
    });
  },
};

export async function postPlanCopy(posted: PostedAction): Promise<Reply> {
  const file = fileIn(posted);
  const read = file.ok ? await toDo(posted, file.file) : file;
  const id = file.ok ? idOf(posted, file.file) : undefined;
  return postForm(posted, planCopyForm, {
    typed: undefined,
    read,
    answerTo: (reason) => reason,
    isThis: (event) => event.type === 'attachment-received' && event.document === id,
  });
}

type FileReading = { readonly ok: true; readonly file: ReadFile } | Extract<ReadForm<never>, { readonly ok: false }>;

/** A PDF, as the other system prints it: what is shown to the person is one document. */
function fileIn({ visit }: PostedAction): FileReading {
  const sent = visit.request.file;
  if (sent?.control !== 'copy') return wrong(visit, 'missing');
  const reading = readFile(sent);
  if (reading.outcome === 'read') {
    return reading.file.kind === 'pdf' ? { ok: true, file: reading.file } : wrong(visit, 'notPdf');
  }
  switch (reading.code) {
    case 'fileTooLarge':
      return wrong(visit, 'tooLarge');
    case 'fileNotKept':
      return wrong(visit, 'notKept');
    default:
      return wrong(visit, 'notPdf');
  }
}

function wrong({ municipality }: PostedAction['visit'], problem: CopyProblem): Extract<FileReading, { ok: false }> {
  const words = planKeptTexts[municipality.language].problem[problem];
  return { ok: false, problems: [{ field: 'copy', code: 'in-words', words }] };
}

type Refused = Extract<ReturnType<typeof receivePlanCopy>, { readonly ok: false }>['reason'];

/** First its bytes, where they are scanned; then the case that tells of them, or nobody finds them. */
async function toDo(posted: PostedAction, { name, kind, bytes }: ReadFile): Promise<ReadForm<Refused>> {
  const { visit, ipCase, form, deps } = posted;
  const { municipality, reference } = ipCase;
  const key = { municipality, reference };
  const { staffId } = visit.session;
  if (planCopiesIn(await deps.cases.attachments(key)).length >= mostPlanCopies) return wrong(visit, 'tooMany');
  const id = idOf(posted, { bytes });
  const canBe = form.version === ipCase.version && !obstacleTo('plan-copy', ipCase, dayInNorway(visit.now));
  if (canBe) await deps.attachments.keep({ key, id }, { kind, bytes });
  const document = {
    ...({ id, kind, name, purpose: 'plan-copy', size: bytes.byteLength } as const),
    ...({ receivedAt: instant(visit.now), state: 'scanning' } as const),
  };
  return { ok: true, transition: (before) => receivePlanCopy(before, { document, staffId }) };
}

/** The same file from the same form is one document; sent anew later, it is looked at anew. */
function idOf({ form, ipCase, deps }: PostedAction, { bytes }: Pick<ReadFile, 'bytes'>): string {
  const { municipality, reference } = ipCase;
  const said = [municipality, reference, form.version, Buffer.from(bytes).toString('base64')].join(' ');
  return deps.hashOf(said).slice(0, 32);
}
