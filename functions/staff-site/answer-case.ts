import { type IpCase, isOpen } from '../../shared/domain/case.ts';
import { dayInNorway } from '../../shared/domain/day.ts';
import { endOf } from '../../shared/domain/deadline.ts';
import { groupReference } from '../../shared/domain/reference.ts';
import { pageReply } from '../../shared/web/page-reply.ts';
import { problemReply } from '../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../shared/web/reply.ts';
import { actionsOf, type CaseAction, caseActions } from './access.ts';
import { outcomeOf } from './decision-form.ts';
import { possibleActions } from './next-step.ts';
import { findCase, type Opener, openCase, viewCase } from './open-case.ts';
import { CasePage } from './pages/case-page.tsx';
import { decisionReply } from './post-decision.ts';
import { preliminaryReply } from './post-preliminary.ts';
import { conflict, stoppedReply } from './posted-action.ts';
import { typedDate } from './promise-form.ts';
import { casePath, staffPage } from './staff-page.ts';
import type { StaffDeps, StaffVisit } from './staff-visit.ts';
import { caseTexts } from './texts/case.ts';
import { standardReasons } from './texts/standard-reasons.ts';

export function openerOf({ session, municipality, now }: StaffVisit): Opener {
  return { staff: session, municipality, now };
}

export async function answerCase(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!opened) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const done = caseActions.find((action) => action === visit.request.query.get('gjort'));
  return pageReply(visit, {
    title: caseTexts[page.language].title(groupReference(opened.ipCase.reference)),
    children: CasePage({
      page,
      opened,
      staff: visit.session,
      actions: actionsNow(visit, opened.ipCase),
      production: deps.production,
      ...(done && { done }),
    }),
  });
}

/** What this employee may do that the state of the case allows too. */
function actionsNow(visit: StaffVisit, ipCase: IpCase): readonly CaseAction[] {
  const possible = possibleActions(ipCase);
  return actionsOf(visit.session, visit.municipality, ipCase).filter((action) => possible.includes(action));
}

export function answerDecisionForm(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  return answerForm(visit, deps, (ipCase) => {
    const outcome = outcomeOf(visit.request.query.get('outcome'));
    const typed = outcome ? { outcome, reasons: standardReasons(outcome, ipCase) } : { reasons: '' };
    return decisionReply(visit, { ipCase, typed, problems: [], status: 200 });
  });
}

export function answerPreliminaryForm(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  return answerForm(visit, deps, (ipCase) => {
    const { standardDelayReason, deadlines } = visit.municipality;
    const today = dayInNorway(visit.now);
    const from = today > ipCase.promisedBy ? today : ipCase.promisedBy;
    const typed = {
      ...typedDate(endOf(from, deadlines.newPromise)),
      reason: standardDelayReason[ipCase.language],
    };
    return preliminaryReply(visit, { ipCase, typed, problems: [], status: 200 });
  });
}

/** The address of an action without a form of its own, reached by Back or after sign-in: the case has its button. */
export async function answerOtherForm(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const known = caseActions.some((action) => action === visit.params['action']);
  const ipCase = known && (await findCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases));
  return ipCase ? seeOther(casePath(visit, ipCase.reference)) : problemReply(visit, 'not-found');
}

/** A form of an answer, for whoever may give one, while one can be given. */
async function answerForm(visit: StaffVisit, deps: StaffDeps, show: (ipCase: IpCase) => Reply): Promise<Reply> {
  const ipCase = await viewCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!ipCase) return problemReply(visit, 'not-found');
  if (!actionsOf(visit.session, visit.municipality, ipCase).includes('decide')) return problemReply(visit, 'forbidden');
  if (isOpen(ipCase)) return show(ipCase);
  return stoppedReply(visit, { status: conflict, ipCase, stopped: { why: 'refused', refusal: 'not-open' } });
}
