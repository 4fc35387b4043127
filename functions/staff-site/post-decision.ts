import { decide } from '../../shared/domain/decide.ts';
import { pageReply } from '../../shared/web/page-reply.ts';
import type { Reply } from '../../shared/web/reply.ts';
import { type DecisionTyped, outcomeOf, readDecision } from './decision-form.ts';
import { DecisionPage } from './pages/decision-page.tsx';
import { postWords, type ReadWords, type ShownForm } from './post-words.ts';
import type { PostedAction } from './posted-action.ts';
import { staffPage } from './staff-page.ts';
import type { StaffVisit } from './staff-visit.ts';
import { actionTexts } from './texts/action.ts';

export function decisionReply(
  visit: StaffVisit,
  { status, ...shown }: ShownForm & { readonly typed: DecisionTyped },
): Reply {
  const page = staffPage(visit);
  return pageReply(visit, {
    status,
    title: actionTexts[page.language].decision.title(page.municipality.decisionWord),
    hasProblems: shown.problems.length > 0,
    children: DecisionPage({ page, ...shown }),
  });
}

export function postDecision(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form } = posted;
  const { staffId } = visit.session;
  const outcome = outcomeOf(form.values.get('outcome'));
  const typed = { ...(outcome && { outcome }), reasons: form.values.get('reasons') ?? '' };
  const reading = readDecision(form.values, ipCase);
  return postWords(posted, {
    action: 'decide',
    words: typed.reasons,
    field: 'reasons',
    read: toDo(posted, reading),
    problemOf: (reason) => (reason === 'not-open' ? undefined : { field: 'reasons', code: reason }),
    isThis: (event) =>
      reading.ok &&
      event.type === 'decided' &&
      event.outcome === reading.outcome &&
      event.text === reading.text &&
      event.by.who === 'staff' &&
      event.by.staffId === staffId,
    show: (shown) => decisionReply(visit, { ...shown, typed }),
  });
}

type Refused = 'not-open' | 'reasons-missing';

function toDo({ visit }: PostedAction, reading: ReturnType<typeof readDecision>): ReadWords<Refused> {
  if (!reading.ok) return reading;
  const { outcome, text } = reading;
  const act = { decision: { outcome, text }, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => decide(before, act, visit.municipality) };
}
