import { healthMajority, majority, turns } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import { cameOn, type IpCase, isEnded, isOpen } from '../case.ts';
import { unansweredComplaint } from '../complaint/complaint.ts';
import { isWithReader } from '../handling/decision-arrival.ts';
import { isDisqualified } from '../handling/disqualified.ts';
import { movableDate, movableDates } from '../handling/move-date.ts';
import { awaitsMandate } from '../parties/mandate.ts';
import { invitationOccurrence } from '../parties/seats.ts';
import { everyoneTold, whoIsAsked } from '../parties/told.ts';
import { isMeetingStill } from '../planning/plan-meeting.ts';
import type { Notice, NoticeKind, Recipient } from './notice.ts';
import { firstOccurrence } from './told-again.ts';

/** What of a notice says whether it is still so. */
type Said = Pick<Notice, 'kind' | 'occurrence' | 'date' | 'to' | 'about'>;

/** Whether what the notice says is still so; one that waited (SMS window, next attempt) may have become untrue. */
export function stillCalledFor(notice: Said, ipCase: IpCase): boolean {
  const { about, to } = notice;
  if (about) return about.some((each) => stillCalledFor({ ...each, to }, ipCase));
  return mayStillHear(notice, ipCase) && isStillSo(notice, ipCase);
}

/** Nobody writes to somebody who has died, nor about the case to somebody whose role was refused meanwhile. */
function mayStillHear({ kind, to }: Pick<Notice, 'kind' | 'to'>, ipCase: IpCase): boolean {
  if (to.who === 'staff') return !isDisqualified(ipCase, to.staffId);
  if (ipCase.closing?.reason === 'deceased') return false;
  if (kind === 'case-forwarded' && whoIsAsked(ipCase)?.who === to.who) return true;
  if (isAboutWhatWasSent(kind)) return whoIsAsked(ipCase)?.who === to.who;
  return isReceipt(kind) || isInvitation(kind) || everyoneTold(ipCase).some(({ who }) => who === to.who);
}

function isReceipt(kind: NoticeKind): boolean {
  return kind === 'receipt' || kind === 'report-receipt';
}

function isInvitation(kind: NoticeKind): boolean {
  return kind === 'invitation' || kind === 'invitation-reminder';
}

/** What was sent is its sender's own: they are asked about it before their role is checked. */
function isAboutWhatWasSent(kind: NoticeKind): boolean {
  return kind === 'information-asked' || kind === 'information-due' || kind === 'document-awaited';
}

function isStillSo(notice: Said, ipCase: IpCase): boolean {
  switch (notice.kind) {
    case 'receipt':
    case 'report-receipt':
    case 'routing':
    case 'report-routing':
    case 'withdrawal':
    case 'decision-ready':
    case 'meeting-cancelled':
    case 'meeting-off':
    case 'meeting-declined':
    case 'plan-ready':
    case 'case-closed':
    case 'case-forwarded':
    case 'case-reopened':
    case 'complaint-receipt':
    case 'reopened':
    case 'handed-over':
    case 'consent-changed':
    case 'needs-changed':
    case 'address-protected':
    case 'information-answered':
    case 'document-received':
    case 'complaint-received':
    case 'complaint-forwarded':
    case 'complaint-result':
    case 'rights-changed':
    case 'closed':
    case 'emergency-access':
      return true;
    case 'meeting':
    case 'meeting-set':
      return !isEnded(ipCase) && isMeetingStill(notice.occurrence, ipCase);
    case 'birthday-ahead':
      return !isEnded(ipCase) && isBirthday(notice.date, ipCase);
    case 'rights-change':
      return !isEnded(ipCase);
    case 'invitation':
      return !isEnded(ipCase) && isLatestInvitation(notice, ipCase);
    case 'invitation-reminder':
      return !isEnded(ipCase) && notice.to.who !== 'staff' && isInvited(notice.to.who, ipCase);
    // About no case; its rows are looked at one by one.
    case 'digest':
      return false;
    // Sent in meanwhile: there is no draft any more to say it of.
    case 'draft-expiring':
    case 'draft-handed-over':
    // As is any of what it is about.
    case 'several-reminders':
      return false;
    case 'coordinator-appointed':
      return !isEnded(ipCase) && ipCase.coordinator !== undefined;
    case 'coordination':
      return !isEnded(ipCase) && coordinates(notice.to, ipCase);
    case 'preliminary-answer':
    case 'answer-due':
    case 'answer-overdue':
      return isOpen(ipCase) && notice.date === ipCase.promisedBy;
    case 'preliminary-ready':
      return isOpen(ipCase) && !ipCase.preliminaryAnswer;
    case 'date-moved':
      return movableDates.some((which) => movableDate(ipCase, which) === notice.date);
    case 'take-case':
      return ipCase.status === 'received' && isOfWhoeverHasIt(notice, ipCase);
    case 'call-applicant':
      return isOpen(ipCase) && isToBeCalled(ipCase) && isOfWhoeverHasIt(notice, ipCase);
    case 'information-asked':
    case 'information-due':
      return ipCase.status === 'awaiting-information' && notice.date === ipCase.information?.by;
    case 'document-awaited':
      return awaitsMandate(ipCase);
    case 'consent-asked':
      // The other parent is asked about what the first has given, which staff have no part in.
      return !isEnded(ipCase) && (ipCase.consentAsked !== undefined || notice.to.who === 'otherParent');
    case 'decision-unopened':
      return !isEnded(ipCase) && isUnopened(notice.to, ipCase);
    case 'appoint-due':
    case 'appoint-overdue':
      return notice.date === ipCase.appoint?.by;
    case 'plan-due':
    case 'plan-overdue':
      return notice.date === ipCase.makePlan?.by;
    case 'complaint-due':
    case 'complaint-overdue':
    case 'complaint-delayed':
      return notice.date === unansweredComplaint(ipCase)?.by;
    case 'plan-revised':
    case 'revision-coming':
    case 'revision-due':
    case 'revision-overdue':
      return ipCase.status === 'plan-active' && notice.date === ipCase.plan?.nextRevision;
  }
}

function isToBeCalled({ call }: IpCase): boolean {
  return call !== undefined && !call.doneOn;
}

/** Forwarded, handed over or opened again meanwhile, it has come to somebody who is reminded from that day on. */
function isOfWhoeverHasIt({ occurrence }: Pick<Notice, 'occurrence'>, ipCase: IpCase): boolean {
  return firstOccurrence(occurrence).endsWith(`:${cameOn(ipCase)}`);
}

/** Asked anew meanwhile, they are sent another. */
function isLatestInvitation({ to, occurrence }: Pick<Notice, 'to' | 'occurrence'>, ipCase: IpCase): boolean {
  if (to.who === 'staff' || to.who === 'applicant' || !isInvited(to.who, ipCase)) return false;
  const seat = ipCase.seats?.[to.who];
  return seat !== undefined && firstOccurrence(occurrence) === invitationOccurrence(to.who, seat);
}

function isInvited(who: Exclude<Recipient['who'], 'staff'>, { seats }: IpCase): boolean {
  return who !== 'applicant' && seats?.[who]?.state === 'invited';
}

function isUnopened({ who }: Notice['to'], { decision, seats }: IpCase): boolean {
  if (!decision) return false;
  return who === 'otherParent' ? !seats?.otherParent?.openedOn : !isWithReader(decision);
}

/** Somebody who has come of age, or of whom another date is known now, is not warned of one. */
function isBirthday(date: Day | undefined, { bornOn }: IpCase): boolean {
  return bornOn !== undefined && [healthMajority, majority].some((age) => turns(bornOn, age) === date);
}

function coordinates(to: Notice['to'], { coordinator }: IpCase): boolean {
  if (to.who !== 'staff' || !coordinator) return false;
  return coordinator.staffId === to.staffId || coordinator.standIn?.staffId === to.staffId;
}
