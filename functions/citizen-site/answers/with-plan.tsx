import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { type OwnPlan, ownPlan } from '../following/own-plan.ts';
import { planRecordTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, wantedBy } from './citizen-visit.ts';
import { ownCaseDeadEnd } from './own-form.tsx';

type WithPlan = (visit: CitizenVisit, own: OwnPlan) => Promise<Reply>;

/** A page about the plan, for those it is for. */
export function withPlan(deps: CitizenDeps, answer: WithPlan): Answer {
  return async (visit) => {
    const wanted = wantedBy(visit);
    const own = await ownPlan(wanted, deps);
    if (!own) return problemReply(visit, 'not-found');
    const { none: title, noneText: text } = planRecordTexts[visit.language];
    return own === 'no-plan' ? ownCaseDeadEnd(visit, { reference: wanted.reference, title, text }) : answer(visit, own);
  };
}

/** What comes of it, or nothing where the store cannot be reached just now. */
export async function unlessDown<T>(doing: Promise<T>): Promise<T | undefined> {
  try {
    return await doing;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return undefined;
  }
}
