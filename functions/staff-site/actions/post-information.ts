import { exchangeOf } from '../../../shared/domain/consent/information-exchange.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { InformationPage } from '../pages/information-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { informationTexts } from '../texts/information.ts';
import { longestInformation } from './ask-form.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { readTypedText, type TypedTextReading } from './typed-text.ts';

export type InformationTyped = { readonly answer: string };

export function informationForm(deps: StaffDeps): CaseForm<InformationTyped> {
  return {
    action: 'information-by-phone',
    first: 'answer',
    filledIn: () => ({ answer: '' }),
    show: async (visit, shown) => {
      const page = staffPage(visit);
      const { title } = informationTexts[page.language].byPhone;
      const exchange = exchangeOf(await deps.cases.timeline(shown.ipCase));
      return formReply(visit, shown, { title, children: InformationPage({ page, exchange, ...shown }) });
    },
  };
}

/** Notes what was told on the telephone of what had been asked for. */
export function postInformation(posted: PostedAction): Promise<Reply> {
  const { form, deps, visit } = posted;
  const answer = form.values.get('answer') ?? '';
  const reading = readTypedText(answer, longestInformation);
  return postForm(posted, informationForm(deps), {
    typed: { answer },
    copy: { words: answer, language: visit.municipality.language },
    read: toDo(posted, reading),
    answerTo,
    isThis: (event) => reading.ok && event.type === 'information-answered' && event.text === reading.text,
  });
}

type Refused = Extract<ReturnType<typeof answerInformation>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: TypedTextReading): ReadForm<Refused> {
  if (!reading.ok) return { ok: false, problems: [{ field: 'answer', code: reading.code }] };
  if (!reading.text) return { ok: false, problems: [{ field: 'answer', code: 'answer-missing' }] };
  const by = { who: 'staff', staffId: visit.session.staffId } as const;
  const answer = { text: reading.text, by, now: visit.now };
  return { ok: true, transition: (before) => answerInformation(before, answer, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  return reason === 'answer-missing' ? { field: 'answer', code: reason } : 'nothing-asked';
}
