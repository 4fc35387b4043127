import type { IpCase } from '../../../shared/domain/case.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import type { CaseAction } from '../access.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { openedForm } from './case-form.ts';
import { admitAgainForm } from './post-admit-again.ts';
import { appointForm } from './post-appoint.ts';
import { askForm } from './post-ask.ts';
import { askConsentForm } from './post-ask-consent.ts';
import { cancelMeetingForm } from './post-cancel-meeting.ts';
import { closeForm } from './post-close.ts';
import { complaintForm } from './post-complaint.ts';
import { consentForm } from './post-consent.ts';
import { correctForm } from './post-correct.ts';
import { decisionForm } from './post-decision.ts';
import { forwardForm } from './post-forward.ts';
import { groundForm } from './post-ground.ts';
import { handOverForm } from './post-hand-over.ts';
import { identityForm } from './post-identity.ts';
import { incapacityForm } from './post-incapacity.ts';
import { informationForm } from './post-information.ts';
import { inviteParent } from './post-invite-parent.ts';
import { invitePerson } from './post-invite-person.ts';
import { leftForm } from './post-left.ts';
import { meetingForm, standingMeeting } from './post-meeting.ts';
import { meetingActionForm, meetingHeld } from './post-meeting-action.ts';
import { moveForm } from './post-move.ts';
import { moveDateForm } from './post-move-date.ts';
import { noteComplaintForm } from './post-note-complaint.ts';
import { ownConsentForm } from './post-own-consent.ts';
import { parentsGoOnForm } from './post-parents-go-on.ts';
import { planForm } from './post-plan.ts';
import { planCopyForm } from './post-plan-copy.ts';
import { preliminaryForm } from './post-preliminary.ts';
import { reopenForm } from './post-reopen.ts';
import { openReportForm } from './post-report.ts';
import { reviseForm } from './post-revise.ts';
import { standInForm } from './post-stand-in.ts';

type Open = (visit: StaffVisit, ipCase: IpCase, deps: StaffDeps) => Reply | Promise<Reply>;

/** The actions that have a form of their own page, and how it is opened. */
export const openForm: Readonly<Partial<Record<CaseAction, Open>>> = {
  ask: (visit, ipCase, deps) => openedForm(askForm(deps), visit, ipCase),
  'information-by-phone': (visit, ipCase, deps) => openedForm(informationForm(deps), visit, ipCase),
  'ask-consent': (visit, ipCase) => openedForm(askConsentForm, visit, ipCase),
  decide: (visit, ipCase) => openedForm(decisionForm, visit, ipCase),
  'preliminary-answer': (visit, ipCase) => openedForm(preliminaryForm, visit, ipCase),
  'verify-identity': (visit, ipCase) => openedForm(identityForm, visit, ipCase),
  correct: (visit, ipCase, deps) => openedForm(correctForm(deps), visit, ipCase),
  'own-consent': (visit, ipCase) => openedForm(ownConsentForm, visit, ipCase),
  'parents-go-on': (visit, ipCase) => openedForm(parentsGoOnForm, visit, ipCase),
  incapacity: (visit, ipCase) => openedForm(incapacityForm, visit, ipCase),
  'invite-parent': (visit, ipCase, deps) => openedForm(inviteParent(deps), visit, ipCase),
  'consent-ground': (visit, ipCase) => openedForm(groundForm, visit, ipCase),
  appoint: (visit, ipCase) => openedForm(appointForm, visit, ipCase),
  left: (visit, ipCase) => openedForm(leftForm, visit, ipCase),
  'stand-in': (visit, ipCase) => openedForm(standInForm, visit, ipCase),
  'report-answer': openReportForm,
  'invite-person': (visit, ipCase, deps) => openedForm(invitePerson(deps), visit, ipCase),
  consent: (visit, ipCase, deps) => openedForm(consentForm(deps), visit, ipCase),
  plan: (visit, ipCase) => openedForm(planForm, visit, ipCase),
  meeting: async (visit, ipCase, deps) =>
    openedForm(meetingForm(await standingMeeting(ipCase, visit, deps)), visit, ipCase),
  'cancel-meeting': (visit, ipCase) => openedForm(cancelMeetingForm, visit, ipCase),
  'meeting-action': async (visit, ipCase, deps) =>
    openedForm(meetingActionForm(await meetingHeld(ipCase, visit, deps)), visit, ipCase),
  'plan-copy': (visit, ipCase) => openedForm(planCopyForm, visit, ipCase),
  revise: (visit, ipCase, deps) => openedForm(reviseForm(deps), visit, ipCase),
  forward: (visit, ipCase) => openedForm(forwardForm, visit, ipCase),
  'hand-over': (visit, ipCase) => openedForm(handOverForm, visit, ipCase),
  'admit-again': (visit, ipCase) => openedForm(admitAgainForm, visit, ipCase),
  'move-date': (visit, ipCase) => openedForm(moveDateForm, visit, ipCase),
  reopen: (visit, ipCase) => openedForm(reopenForm, visit, ipCase),
  'note-complaint': (visit, ipCase) => openedForm(noteComplaintForm, visit, ipCase),
  move: (visit, ipCase) => openedForm(moveForm, visit, ipCase),
  complaint: (visit, ipCase) => openedForm(complaintForm, visit, ipCase),
  close: (visit, ipCase) => openedForm(closeForm, visit, ipCase),
};
