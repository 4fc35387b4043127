import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { endOf } from '../../../shared/domain/calendar/deadline.ts';
import { exchangeOf } from '../../../shared/domain/consent/information-exchange.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { AskPage } from '../pages/ask-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { informationTexts } from '../texts/information.ts';
import { type AskReading, type AskTyped, readAsk, typedAsk } from './ask-form.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { typedDate } from './typed-date.ts';

export function askForm(deps: StaffDeps): CaseForm<AskTyped> {
  return {
    action: 'ask',
    first: 'missing',
    filledIn: ({ municipality, now }) => ({
      missing: '',
      until: typedDate(endOf(dayInNorway(now), municipality.deadlines.missingInformation)),
    }),
    show: async (visit, shown) => {
      const page = staffPage(visit);
      const { title } = informationTexts[page.language].ask;
      const exchange = exchangeOf(await deps.cases.timeline(shown.ipCase));
      return formReply(visit, shown, { title, children: AskPage({ page, exchange, ...shown }) });
    },
  };
}

export function postAsk(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const typed = typedAsk(form.values);
  const reading = readAsk(typed, dayInNorway(visit.now));
  return postForm(posted, askForm(deps), {
    typed,
    copy: { words: typed.missing, language: ipCase.language },
    read: toDo(posted, reading),
    answerTo,
    isThis: (event) =>
      reading.ok &&
      event.type === 'information-asked' &&
      event.until === reading.wish.until &&
      event.text === reading.wish.text,
  });
}

type Refused = Extract<ReturnType<typeof askInformation>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: AskReading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { wish: reading.wish, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => askInformation(before, act, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  switch (reason) {
    case 'not-open':
      return reason;
    case 'question-missing':
      return { field: 'missing', code: reason };
    case 'date-not-later':
      return { field: 'until.day', code: reason };
  }
}
