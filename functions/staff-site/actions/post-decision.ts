import { decide } from '../../../shared/domain/handling/decide.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { DecisionPage } from '../pages/decision-page.tsx';
import { staffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { standardReasons } from '../texts/standard-reasons.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type DecisionTyped, outcomeOf, readDecision } from './decision-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const decisionForm: CaseForm<DecisionTyped> = {
  action: 'decide',
  first: 'reasons',
  filledIn: ({ request }, ipCase) => {
    const outcome = outcomeOf(request.query.get('outcome'));
    return outcome ? { outcome, reasons: standardReasons(outcome, ipCase) } : { reasons: '' };
  },
  show: (visit, shown) => {
    const page = staffPage(visit);
    const title = actionTexts[page.language].decision.title(page.municipality.decisionWord);
    return formReply(visit, shown, { title, children: DecisionPage({ page, now: visit.now, ...shown }) });
  },
};

export function postDecision(posted: PostedAction): Promise<Reply> {
  const { ipCase, form } = posted;
  const outcome = outcomeOf(form.values.get('outcome'));
  const typed = { ...(outcome && { outcome }), reasons: form.values.get('reasons') ?? '' };
  const reading = readDecision(form.values, ipCase);
  return postForm(posted, decisionForm, {
    typed,
    copy: { words: typed.reasons, language: ipCase.language },
    read: toDo(posted, reading),
    answerTo: (reason) => (reason === 'not-open' ? reason : { field: 'reasons', code: reason }),
    isThis: (event) =>
      reading.ok && event.type === 'decided' && event.outcome === reading.outcome && event.text === reading.text,
  });
}

type Refused = 'not-open' | 'reasons-missing';

function toDo({ visit }: PostedAction, reading: ReturnType<typeof readDecision>): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const { outcome, text } = reading;
  const act = { decision: { outcome, text }, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => decide(before, act, visit.municipality) };
}
