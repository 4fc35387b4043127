import { groupReference, parseReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type Undoable, undoableNow } from '../../../shared/domain/handling/undo-step.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { actionsOf, type CaseAction, caseActions, mayGo, opensInEmergency } from '../access.ts';
import { obstacleTo, possibleActions } from '../actions/obstacles.ts';
import { openForm } from '../actions/open-form.ts';
import { conflict, stoppedReply } from '../actions/posted-action.ts';
import { letterFacts } from '../letters/answer-letter.tsx';
import { lettersOf } from '../letters/letters-of.ts';
import { CasePage } from '../pages/case-page.tsx';
import { casePath, emergencyPath, openerOf, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { caseTexts } from '../texts/case.ts';
import { findCase, type OpenedCase, openCase, viewCase } from './open-case.ts';
import { undoes } from './undoes.ts';

export async function answerCase(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!opened) return notOpened(visit);
  const page = staffPage(visit);
  const done = caseActions.find((action) => action === visit.request.query.get('gjort'));
  return pageReply(visit, {
    title: caseTexts[page.language].title(groupReference(opened.ipCase.reference)),
    children: CasePage({
      page,
      opened,
      staff: visit.session,
      ...emergencyShown(visit, opened.ipCase),
      actions: actionsNow(visit, opened.ipCase),
      undoable: undoableBy(visit, opened),
      production: deps.production,
      // Whoever reads in an emergency writes to nobody.
      letters: opensInEmergency(openerOf(visit), opened.ipCase) ? [] : lettersOf(letterFacts(visit, opened)),
      ...(done && { done }),
    }),
  });
}

/** Whoever may open any case in an emergency is led to where they say why, whether or not there is such a case. */
function notOpened(visit: StaffVisit): Reply {
  if (!mayGo('emergency', visit.session, visit.municipality)) return problemReply(visit, 'not-found');
  const reference = parseReference(visit.params['reference'] ?? '');
  return seeOther(`${emergencyPath(visit)}${reference ? `?${new URLSearchParams({ sak: reference })}` : ''}`);
}

/** Until when it is open to them, where that is all they have. */
function emergencyShown(visit: StaffVisit, ipCase: IpCase): { readonly emergencyUntil?: Instant } {
  const { emergency } = visit.session;
  return emergency && opensInEmergency(openerOf(visit), ipCase) ? { emergencyUntil: emergency.until } : {};
}

/** What this employee may do that the state of the case allows too. */
function actionsNow(visit: StaffVisit, ipCase: IpCase): readonly CaseAction[] {
  const possible = possibleActions(ipCase, dayInNorway(visit.now));
  return actionsOf(openerOf(visit), ipCase).filter((action) => possible.includes(action));
}

/** What this employee can take back: what they might do, where nothing has come of it yet. */
function undoableBy(visit: StaffVisit, { ipCase, timeline }: OpenedCase): readonly Undoable[] {
  const allowed = actionsOf(openerOf(visit), ipCase);
  return undoableNow(ipCase, timeline, dayInNorway(visit.now)).filter((what) => allowed.includes(undoes[what]));
}

/** The form of an action, for whoever may carry it out, while nothing stands in the way. */
export async function answerForm(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const action = caseActions.find((each) => each === visit.params['action']);
  const open = action && openForm[action];
  if (!open) return answerFormless(visit, deps, action);
  const ipCase = await viewCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!ipCase) return problemReply(visit, 'not-found');
  if (!actionsOf(openerOf(visit), ipCase).includes(action)) return problemReply(visit, 'forbidden');
  const refusal = obstacleTo(action, ipCase, dayInNorway(visit.now));
  if (!refusal) return open(visit, ipCase, deps);
  return stoppedReply(visit, { status: conflict, ipCase, stopped: { why: 'refused', refusal } });
}

/** The address of an action without a form of its own, reached by Back or after sign-in: the case has its button. */
async function answerFormless(visit: StaffVisit, deps: StaffDeps, action: CaseAction | undefined): Promise<Reply> {
  const ipCase = action && (await findCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases));
  return ipCase ? seeOther(casePath(visit, ipCase.reference)) : problemReply(visit, 'not-found');
}
