import { isUnder, weighedFrom } from '../../../shared/domain/calendar/age.ts';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded, isOpen } from '../../../shared/domain/case.ts';
import { coordinatorIsGranted, planIsGranted } from '../../../shared/domain/clocks.ts';
import { obstacleToComplaint } from '../../../shared/domain/complaint/complain.ts';
import { hasOpenComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { obstacleToAskConsent } from '../../../shared/domain/consent/ask-consent.ts';
import { obstacleToGround } from '../../../shared/domain/consent/consent-ground.ts';
import { obstacleToAnswer } from '../../../shared/domain/handling/answer-information.ts';
import { movableDate, movableDates } from '../../../shared/domain/handling/move-date.ts';
import { obstacleToAction } from '../../../shared/domain/handling/note-action.ts';
import { obstacleToAsking } from '../../../shared/domain/parties/ask-other-parent.ts';
import { toBeHeard } from '../../../shared/domain/parties/hear-child.ts';
import { obstacleToParents } from '../../../shared/domain/parties/record-finding.ts';
import { obstacleToVerifying } from '../../../shared/domain/parties/verify-identity.ts';
import { obstacleToCopy } from '../../../shared/domain/plan-record/plan-copy.ts';
import { plannedMeeting } from '../../../shared/domain/planning/meeting.ts';
import { obstacleToMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { obstacleToUnchanged } from '../../../shared/domain/planning/revise-unchanged.ts';
import { obstacleToAskingPerson } from '../../../shared/domain/reporting/ask-person-again.ts';
import { type CaseAction, caseActions } from '../access.ts';
import type { Refusal } from '../texts/action.ts';

/** All that can be done before the person has said yes. */
const inReport: readonly CaseAction[] = [
  'report-answer',
  'invite-person',
  'hand-over',
  'admit-again',
  'close',
  'task-done',
  'undo',
  'send-again',
];

/** What in the case's state stands in the way of an action on this day, whoever asks and whatever is typed. */
export function obstacleTo(action: CaseAction, ipCase: IpCase, today: Day): Refusal | undefined {
  if (ipCase.status === 'reported' && !inReport.includes(action)) return 'only-reported';
  switch (action) {
    case 'take':
      return toTaking(ipCase);
    case 'report-answer':
      return ipCase.status === 'reported' ? undefined : 'not-reported';
    case 'invite-person':
      return obstacleToAskingPerson(ipCase, today);
    case 'ask':
    case 'forward':
    case 'decide':
    case 'preliminary-answer':
      return isOpen(ipCase) ? undefined : 'not-open';
    case 'information-by-phone':
      return toAnswering(ipCase);
    case 'verify-identity':
      return obstacleToVerifying(ipCase);
    case 'correct':
      return isEnded(ipCase) ? 'ended' : undefined;
    case 'mandate-seen':
      if (isEnded(ipCase)) return 'ended';
      return ipCase.mandateAwaited ? undefined : 'no-mandate-awaited';
    case 'ask-consent':
      return obstacleToAskConsent(ipCase);
    case 'called':
      return toCalling(ipCase);
    case 'check-role':
      if (isEnded(ipCase)) return 'ended';
      return ipCase.roleCheck === 'not-needed' ? 'no-role-claimed' : undefined;
    case 'own-consent':
      return toOwnConsent(ipCase, today);
    case 'child-heard':
      return toHearing(ipCase, today);
    case 'parents-go-on':
      return obstacleToParents(ipCase, today);
    case 'incapacity':
      if (isEnded(ipCase)) return 'ended';
      return ipCase.bornOn ? 'not-adult' : undefined;
    case 'invite-parent':
      return obstacleToAsking(ipCase);
    case 'consent-ground':
      return obstacleToGround(ipCase);
    case 'appoint':
      return toAppointing(ipCase);
    case 'left':
    case 'stand-in':
      if (isEnded(ipCase)) return 'ended';
      return ipCase.coordinator ? undefined : 'no-coordinator';
    case 'plan':
      return toPlanning(ipCase);
    case 'plan-copy':
      return obstacleToCopy(ipCase);
    case 'meeting':
      return obstacleToMeeting(ipCase);
    case 'cancel-meeting':
      if (isEnded(ipCase)) return 'ended';
      return plannedMeeting(ipCase, today) ? undefined : 'no-meeting';
    case 'revise':
      return toRevising(ipCase);
    case 'revise-unchanged':
      return obstacleToUnchanged(ipCase, today);
    case 'meeting-action':
      return obstacleToAction(ipCase, today);
    case 'action-done':
      return ipCase.meetings?.openActions ? undefined : 'no-open-action';
    case 'complaint':
      // Also in a closed case: one that comes late is looked at all the same.
      return hasOpenComplaint(ipCase) ? undefined : 'no-complaint';
    case 'consent':
    case 'close':
      return isEnded(ipCase) ? 'ended' : undefined;
    case 'admit-again':
      return ipCase.disqualified ? undefined : 'nobody-disqualified';
    case 'move-date':
      if (isEnded(ipCase)) return 'ended';
      return movableDates.some((which) => movableDate(ipCase, which)) ? undefined : 'no-such-date';
    case 'reopen':
      return isEnded(ipCase) ? undefined : 'not-ended';
    case 'note-complaint':
      return toComplaining(ipCase);
    case 'move':
      return toMoving(ipCase);
    case 'hand-over':
      return isEnded(ipCase) && !hasOpenComplaint(ipCase) ? 'ended' : undefined;
    case 'task-done':
    case 'undo':
    // Whether a message may be sent again, the message says.
    case 'send-again':
      return undefined;
  }
}

/** What the state of a case leaves open, whoever asks. */
export function possibleActions(ipCase: IpCase, today: Day): readonly CaseAction[] {
  return caseActions.filter((action) => obstacleTo(action, ipCase, today) === undefined);
}

function toComplaining(ipCase: IpCase): Refusal | undefined {
  switch (obstacleToComplaint(ipCase)) {
    case 'no-decision':
      return 'not-decided';
    case 'not-told':
      return 'complaint-not-theirs';
    case 'deceased':
      return 'deceased';
    case undefined:
      return hasOpenComplaint(ipCase) ? 'complaint-open' : undefined;
  }
}

function toMoving(ipCase: IpCase): Refusal | undefined {
  if (isEnded(ipCase)) return 'ended';
  return ipCase.moving ? 'moving-already' : undefined;
}

function toOwnConsent(ipCase: IpCase, today: Day): Refusal | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (!ipCase.alone || !ipCase.bornOn) return 'not-alone';
  return isUnder(weighedFrom, ipCase.bornOn, today) ? 'under-12' : undefined;
}

function toHearing(ipCase: IpCase, today: Day): Refusal | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (!toBeHeard(ipCase, today)) return 'not-to-be-heard';
  return ipCase.heardOn === today ? 'already-heard' : undefined;
}

function toTaking(ipCase: IpCase): Refusal | undefined {
  if (ipCase.status === 'received') return undefined;
  return isOpen(ipCase) ? 'already-taken' : 'not-open';
}

/** Noted by staff it may be the person's own word, whatever became of the role of the one who was asked. */
function toAnswering(ipCase: IpCase): Refusal | undefined {
  return obstacleToAnswer(ipCase) === 'not-asked' ? 'nothing-asked' : undefined;
}

function toCalling(ipCase: IpCase): Refusal | undefined {
  if (!isOpen(ipCase)) return 'not-open';
  if (!ipCase.call) return 'not-asked-for';
  return ipCase.call.doneOn ? 'already-done' : undefined;
}

function toAppointing(ipCase: IpCase): Refusal | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (!ipCase.decision) return 'not-decided';
  if (!coordinatorIsGranted(ipCase)) return 'coordinator-not-granted';
  return ipCase.consent.coordinator === 'given' ? undefined : 'coordinator-consent-missing';
}

function toPlanning(ipCase: IpCase): Refusal | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (!ipCase.decision) return 'not-decided';
  if (!planIsGranted(ipCase)) return 'plan-not-granted';
  if (ipCase.consent.plan !== 'given') return 'plan-consent-missing';
  return ipCase.coordinator || ipCase.plan ? undefined : 'no-coordinator';
}

function toRevising(ipCase: IpCase): Refusal | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (ipCase.status === 'plan-paused') return 'plan-paused';
  return ipCase.status === 'plan-active' ? undefined : 'no-active-plan';
}
