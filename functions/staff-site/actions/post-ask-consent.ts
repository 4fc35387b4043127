import { isDeepStrictEqual } from 'node:util';
import { askConsent } from '../../../shared/domain/consent/ask-consent.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { AskConsentPage } from '../pages/ask-consent-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { Refusal } from '../texts/action.ts';
import { informationTexts } from '../texts/information.ts';
import { type AskConsentReading, type AskConsentTyped, readQuestion, typedQuestion } from './ask-consent-form.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const askConsentForm: CaseForm<AskConsentTyped> = {
  action: 'ask-consent',
  first: 'parts',
  // What to ask about is for a person to say.
  filledIn: () => ({ parts: [], sentence: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = informationTexts[page.language].askConsent;
    return formReply(visit, shown, { title, children: AskConsentPage({ page, ...shown }) });
  },
};

export function postAskConsent(posted: PostedAction): Promise<Reply> {
  const { ipCase, form } = posted;
  const typed = typedQuestion(form);
  const reading = readQuestion(typed);
  return postForm(posted, askConsentForm, {
    typed,
    copy: { words: typed.sentence, language: ipCase.language },
    read: toDo(posted, reading),
    answerTo,
    isThis: (event) =>
      reading.ok &&
      event.type === 'consent-asked' &&
      isDeepStrictEqual(event.parts, reading.question.parts) &&
      (event.text ?? '') === reading.question.text,
  });
}

type Refused = Extract<ReturnType<typeof askConsent>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: AskConsentReading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { question: reading.question, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => askConsent(before, act, visit.municipality) };
}

function answerTo(reason: Refused): ShownProblem | Refusal {
  return reason === 'parts-missing' || reason === 'given-already' ? { field: 'parts', code: reason } : reason;
}
