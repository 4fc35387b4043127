import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { actionsOf, type CaseAction, caseActions } from '../access.ts';
import { findCase } from '../case/open-case.ts';
import { openerOf, queuePath } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { isOfRows } from './consent-rows.ts';
import { actionControls } from './meeting-action-form.ts';
import { meetingControls } from './meeting-form.ts';
import { periodDates } from './plan-form.ts';
import { postActionDone } from './post-action-done.ts';
import { postAdmitAgain } from './post-admit-again.ts';
import { postAgain } from './post-again.ts';
import { postAppoint } from './post-appoint.ts';
import { postAsk } from './post-ask.ts';
import { postAskConsent } from './post-ask-consent.ts';
import { postCancelMeeting } from './post-cancel-meeting.ts';
import { postClose } from './post-close.ts';
import { postComplaint } from './post-complaint.ts';
import { postConsent } from './post-consent.ts';
import { correctedControls, postCorrect } from './post-correct.ts';
import { postDecision } from './post-decision.ts';
import { postForward } from './post-forward.ts';
import { postGround } from './post-ground.ts';
import { postHandOver } from './post-hand-over.ts';
import { postIdentity } from './post-identity.ts';
import { postIncapacity } from './post-incapacity.ts';
import { postInformation } from './post-information.ts';
import { invitedControls, postInviteParent } from './post-invite-parent.ts';
import { personControls, postInvitePerson } from './post-invite-person.ts';
import { postLeft } from './post-left.ts';
import { postMeeting } from './post-meeting.ts';
import { postMeetingAction } from './post-meeting-action.ts';
import { postMove } from './post-move.ts';
import { postMoveDate } from './post-move-date.ts';
import { postNoteComplaint } from './post-note-complaint.ts';
import { postOwnConsent } from './post-own-consent.ts';
import { postParentsGoOn } from './post-parents-go-on.ts';
import { postPlan } from './post-plan.ts';
import { postPlanCopy } from './post-plan-copy.ts';
import { postPreliminary } from './post-preliminary.ts';
import { postReopen } from './post-reopen.ts';
import { postReport } from './post-report.ts';
import { postRevise } from './post-revise.ts';
import { postStandIn } from './post-stand-in.ts';
import { postCalled, postCheckRole, postHeard, postMandateSeen, postTake } from './post-step.ts';
import { postTaskDone } from './post-task.ts';
import { postUnchanged } from './post-unchanged.ts';
import { postUndo } from './post-undo.ts';
import type { PostedAction } from './posted-action.ts';
import { type FormNames, readForm } from './read-form.ts';
import { controlsOf } from './typed-date.ts';

type Handling = FormNames & {
  readonly post: (posted: PostedAction) => Promise<Reply>;
};

const handlings: Readonly<Record<CaseAction, Handling>> = {
  take: { names: [], post: postTake },
  called: { names: [], post: postCalled },
  'check-role': { names: ['result', 'seat', ...controlsOf('until')], post: postCheckRole },
  'verify-identity': { names: ['identity'], post: postIdentity },
  correct: { names: correctedControls, isRepeated: (name) => name === 'wishes', post: postCorrect },
  'own-consent': { names: ['why', 'reason'], post: postOwnConsent },
  'child-heard': { names: [], post: postHeard },
  'parents-go-on': { names: [...controlsOf('until'), 'reason'], post: postParentsGoOn },
  incapacity: { names: ['basis', 'ownWill', 'reason'], post: postIncapacity },
  'invite-parent': { names: invitedControls, post: postInviteParent },
  'consent-ground': { names: ['ground', 'reasons'], post: postGround },
  'task-done': { names: ['task'], post: postTaskDone },
  'send-again': { names: ['notice'], post: postAgain },
  ask: { names: ['missing', ...controlsOf('until')], post: postAsk },
  'information-by-phone': { names: ['answer'], post: postInformation },
  'mandate-seen': { names: [], post: postMandateSeen },
  'ask-consent': { names: ['sentence'], isRepeated: (name) => name === 'parts', post: postAskConsent },
  decide: { names: ['outcome', 'reasons'], post: postDecision },
  'preliminary-answer': { names: [...controlsOf('newDate'), 'reason'], post: postPreliminary },
  appoint: { names: ['coordinator'], post: postAppoint },
  left: { names: [], post: postLeft },
  'stand-in': { names: ['coordinator', ...controlsOf('until')], post: postStandIn },
  'report-answer': {
    names: ['answer', 'way', 'channel', ...controlsOf('birthDate')],
    isRepeated: (name) => name === 'wishes',
    post: postReport,
  },
  'invite-person': { names: personControls, post: postInvitePerson },
  consent: { names: ['plan', 'coordinator', 'as', 'parent', 'way'], isRepeated: isOfRows, post: postConsent },
  plan: { names: [...periodDates.flatMap(controlsOf), 'keptIn'], post: postPlan },
  meeting: { names: meetingControls, isRepeated: (name) => name === 'invited', post: postMeeting },
  'cancel-meeting': { names: [], post: postCancelMeeting },
  'plan-copy': { names: [], post: postPlanCopy },
  revise: { names: controlsOf('nextRevision'), post: postRevise },
  'revise-unchanged': { names: [], post: postUnchanged },
  'meeting-action': { names: actionControls, post: postMeetingAction },
  'action-done': { names: ['meeting', 'action'], post: postActionDone },
  complaint: { names: ['result', 'outcome', 'reasons'], post: postComplaint },
  forward: { names: ['unit', 'reason'], post: postForward },
  'hand-over': { names: ['reason'], post: postHandOver },
  'admit-again': { names: ['employee'], post: postAdmitAgain },
  'move-date': { names: ['which', ...controlsOf('newDate'), 'reason'], post: postMoveDate },
  reopen: { names: ['reason'], post: postReopen },
  'note-complaint': { names: [...controlsOf('receivedOn'), 'way', 'disagrees', 'wants'], post: postNoteComplaint },
  move: { names: ['to', 'way', 'letter'], post: postMove },
  undo: { names: ['what', 'task'], post: postUndo },
  close: { names: ['reason', 'agreed'], post: postClose },
};

export async function answerAction(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const action = caseActions.find((each) => each === visit.params['action']);
  const ipCase = action && (await findCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases));
  // Sent twice, the first closed the case to its sender; the list says as little of any other reference.
  if (!ipCase && (action === 'forward' || action === 'hand-over')) return seeOther(queuePath(visit));
  if (!ipCase) return problemReply(visit, 'not-found');
  if (!actionsOf(openerOf(visit), ipCase).includes(action)) return problemReply(visit, 'forbidden');
  const { post, ...names } = handlings[action];
  return post({ visit, ipCase, form: readForm(visit.request, names), deps });
}
