import { healthMajority, majority, turns } from './age.ts';
import { type IpCase, isEnded, isOpen } from './case.ts';
import type { Change } from './change.ts';
import { unansweredComplaint } from './complaint.ts';
import { type Day, dayInNorway, type Instant, instant } from './day.ts';
import { isWithReader } from './decision-arrival.ts';
import { dismissReport } from './dismiss-report.ts';
import { expireSharing } from './expire-sharing.ts';
import { stepsOfCase } from './ladders/every-step.ts';
import { silenceEnds } from './ladders/report.ts';
import type { Step } from './ladders/step.ts';
import { awaitsMandate } from './mandate.ts';
import { missInformation } from './miss-information.ts';
import type { Municipality } from './municipality.ts';
import type { Notice, NoticeKind, Recipient } from './notice.ts';
import { automaticPreliminaryAnswer } from './preliminary-answer.ts';
import { changeRights } from './rights-change.ts';
import { everyoneTold, tell, tellWhoIsAsked, toOne, whoIsAsked } from './told.ts';
import { preliminaryIsDue, withWakeAt } from './wake.ts';

/**
 * What time calls for between `sweptTo` and now, as one change with the case's next `wakeAt`. Replayable: a run that
 * was missed is made good by the next, with only the latest step of each obligation and nothing that is no longer true.
 */
export function whatTimeCallsFor(ipCase: IpCase, municipality: Municipality, now: Date): Change {
  const at = instant(now);
  const silence = silenceEnds(ipCase);
  if (silence && silence <= at) return dismissed(ipCase, municipality, now);
  const unchanged = { before: ipCase, after: ipCase, events: [], notices: [], tasks: [] };
  // Who decides comes first: nobody is told anything more once they do not.
  const first = answered(changeRights(unchanged, municipality, at), municipality, now);
  const base = expireSharing(missInformation(first, at), at);
  // After an automatic answer the old promise's steps are gone from the ladder: they would no longer be true.
  const called = dueSteps(base.after, municipality, at).map((step) =>
    calledFor(step, base.after, { municipality, at }),
  );
  return {
    ...base,
    after: swept(base.after, municipality, at),
    notices: [...base.notices, ...called.flatMap(({ notices }) => notices)],
    tasks: [...base.tasks, ...called.flatMap(({ tasks }) => tasks)],
  };
}

/** With the automatic preliminary answer, where it is due. */
function answered(change: Change, municipality: Municipality, now: Date): Change {
  if (!preliminaryIsDue(change.after, instant(now))) return change;
  const answer = automaticPreliminaryAnswer(change.after, municipality, now);
  // One change has one version, whatever it consists of.
  const { version } = change.events.length > 0 ? change.after : answer.after;
  return {
    ...change,
    after: { ...answer.after, version },
    events: [...change.events, ...answer.events],
    notices: [...change.notices, ...answer.notices],
    tasks: [...change.tasks, ...answer.tasks],
  };
}

/** A report that nobody answered in time comes to its end, and with it all that was still to be said in it. */
function dismissed(ipCase: IpCase, municipality: Municipality, now: Date): Change {
  const transition = dismissReport(ipCase, { by: { who: 'system' }, now }, municipality);
  if (!transition.ok) throw new Error('a report in silence is no report');
  const { change } = transition;
  return { ...change, after: swept(change.after, municipality, instant(now)) };
}

/** Whether what the notice says is still so; one that waited (SMS window, next attempt) may have become untrue. */
export function stillCalledFor(notice: Pick<Notice, 'kind' | 'date' | 'to'>, ipCase: IpCase): boolean {
  return mayStillHear(notice, ipCase) && isStillSo(notice, ipCase);
}

/** Nobody writes to somebody who has died, nor about the case to somebody whose role was refused meanwhile. */
function mayStillHear({ kind, to }: Pick<Notice, 'kind' | 'to'>, ipCase: IpCase): boolean {
  if (to.who === 'staff') return true;
  if (ipCase.closing?.reason === 'deceased') return false;
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

function isStillSo(notice: Pick<Notice, 'kind' | 'date' | 'to'>, ipCase: IpCase): boolean {
  switch (notice.kind) {
    case 'receipt':
    case 'report-receipt':
    case 'routing':
    case 'report-routing':
    case 'withdrawal':
    case 'decision-ready':
    case 'plan-ready':
    case 'case-closed':
    case 'consent-changed':
    case 'needs-changed':
    case 'information-answered':
    case 'document-received':
    case 'complaint-received':
    case 'complaint-forwarded':
    case 'complaint-result':
    case 'rights-changed':
    case 'closed':
      return true;
    case 'birthday-ahead':
      return !isEnded(ipCase) && isBirthday(notice.date, ipCase);
    case 'rights-change':
      return !isEnded(ipCase);
    case 'invitation':
    case 'invitation-reminder':
      return !isEnded(ipCase) && notice.to.who !== 'staff' && isInvited(notice.to.who, ipCase);
    // Sent in meanwhile: there is no draft any more to say it of.
    case 'draft-expiring':
    case 'draft-handed-over':
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
    case 'take-case':
      return ipCase.status === 'received';
    case 'call-applicant':
      return isOpen(ipCase) && ipCase.call !== undefined && !ipCase.call.doneOn;
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

function swept(ipCase: IpCase, municipality: Municipality, at: Instant): IpCase {
  return withWakeAt({ ...ipCase, sweptTo: at > ipCase.sweptTo ? at : ipCase.sweptTo }, municipality);
}

function dueSteps(ipCase: IpCase, municipality: Municipality, at: Instant): readonly Step[] {
  const due = stepsOfCase(ipCase, municipality, at).filter(
    (step) => step.at > ipCase.sweptTo && step.at <= at && !isTooLate(step, at),
  );
  const latest = new Map<Step['obligation'], Step>();
  for (const step of due.toSorted((a, b) => (a.at < b.at ? -1 : 1))) latest.set(step.obligation, step);
  return [...latest.values()];
}

/** What is about a day to come, or an absence, is no longer true once that day has passed. */
function isTooLate({ obligation, date }: Step, at: Instant): boolean {
  const passes = obligation === 'revision-person' || obligation === 'absence' || obligation.startsWith('age-');
  return passes && date < dayInNorway(new Date(at));
}

type About = { readonly municipality: Municipality; readonly at: Instant };

function calledFor(step: Step, ipCase: IpCase, { municipality, at }: About): Pick<Change, 'notices' | 'tasks'> {
  const { occurrence, date } = step;
  const message = { occurrence, date, urgency: 'in-window' } as const;
  switch (step.tell) {
    case 'person':
      if (step.to) return { notices: [toOne(step.to, ipCase, { ...message, kind: step.kind })], tasks: [] };
      return tell(ipCase, { ...message, kind: step.kind }, at);
    case 'sender':
      return tellWhoIsAsked(ipCase, { ...message, kind: step.kind }, at);
    case 'nobody':
      return { notices: [], tasks: [{ id: `${step.task}:${occurrence}`, kind: step.task, createdAt: at }] };
    case 'staff': {
      const { kind, to } = step;
      const { language } = municipality;
      const notices = to.map((staffId) => ({ ...message, kind, to: { who: 'staff', staffId } as const, language }));
      return { notices, tasks: [] };
    }
  }
}
