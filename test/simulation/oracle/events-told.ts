import { type Instant, osloDay } from './calendar.ts';
import { type Course, heldAt } from './course.ts';
import type { Act, Party } from './diary.ts';
import { inForce, isAway, type Settings } from './settings.ts';
import { askedAt, coordinatorsAlone, coordinatorsAt, lineAt } from './steps-told.ts';
import { takerOf } from './taker.ts';
import type { Told } from './told.ts';
import { isOfOwnVoice, toBeAskedIn } from './young.ts';

/**
 * What comes with what happened, at once: `notices.md`, “Event notices”, row by row. Who did it is not told of it. Read
 * as: “leader” is whoever took the case, while at work, for what the person does in it; the leader hears of an answer
 * and of a complaint as of everything else that starts a clock; a stand-in is told as a coordinator is. Who shares
 * nothing more, or has come of age, everybody in it must know, away or not.
 */
export function eventsTold(course: Course, settings: Settings): Told[] {
  return course.acts.flatMap((act) => ofAct(act, tellers(act, course, settings)));
}

type Tellers = ReturnType<typeof tellers>;

function tellers(act: Act, course: Course, settings: Settings) {
  const about = (what: string, to: Told['to']): Told => ({ to, what, at: act.at, by: 'event' });
  const staff = (what: string, who: readonly string[], by?: string): Told[] =>
    [...new Set(who)].filter((one) => one !== by).map((one) => about(what, { staff: one }));
  const line = lineAt(course, act.at, settings);
  const responsible = responsibleAt(course, act, settings) ?? line[0] ?? '';
  const has = heldAt(course.coordinators, act.at) !== undefined;
  return {
    // Where the application lies is no secret to whoever sent it, checked or not.
    sender: (what: string): Told[] => {
      const filed = course.acts.find((one) => one.did === 'file');
      const everyone = heldAt(course.people, act.at) ?? [];
      const sentBy = filed?.did === 'file' && filed.sentBy !== undefined ? [filed.sentBy] : [];
      return (everyone.length > 0 ? everyone : sentBy).map((who) => about(what, { party: who }));
    },
    party: (what: string, who: Party): Told[] => [about(what, { party: who })],
    people: (what: string): Told[] => {
      const everyone = heldAt(course.people, act.at) ?? [];
      // A role that nobody has checked is told nothing: somebody has to ring or write.
      return everyone.length === 0 ? [about(what, 'task')] : everyone.map((who) => about(what, { party: who }));
    },
    // A question about what was sent, and a complaint, are between the municipality and one of them.
    applicant: (what: string): Told[] => askedAt(course, act.at).map((who) => about(what, { party: who })),
    invited: (what: string): Told[] => {
      const meeting = course.acts.findLast((one) => one.did === 'set-meeting' && one.at <= act.at);
      const people = (heldAt(course.people, act.at) ?? []).map((who) => about(what, { party: who }));
      return [...people, ...staff(what, meeting?.did === 'set-meeting' ? meeting.staff : [])];
    },
    leader: (what: string, by?: string): Told[] => staff(what, line.slice(0, 1), by),
    responsible: (what: string): Told[] => staff(what, [responsible]),
    coordinator: (by: string): Told[] => {
      const coordinator = heldAt(course.coordinators, act.at);
      return coordinator === undefined ? [] : staff('coordinator-assigned', [coordinator], by);
    },
    coordinators: (what: string): Told[] => staff(what, coordinatorsAt(course, act.at, settings)),
    followers: (what: string): Told[] => staff(what, [responsible, ...followersAt(course, act.at)]),
    staff,
    task: (what: string): Told[] => [about(what, 'task')],
    hasCoordinator: has,
    /** By a message of their own, or in a talk. */
    askedIn: (who: Party | undefined): Told[] =>
      who === undefined ? [about('talk-with-young', 'task')] : [about('invited', { party: who })],
    isOfOwnVoice: isOfOwnVoice(course.acts, act.at),
    asksIn: toBeAskedIn(course.acts.filter(({ at }) => at < act.at)),
    isThere: course.acts.some((earlier) => earlier.did === 'come' && earlier.at < act.at),
    hasConsented: course.acts.some(({ did, at }) => did === 'consent' && at < act.at),
  };
}

/** The coordinator, and who stands in for them that day. */
function followersAt(course: Course, at: Instant): readonly string[] {
  const { coordinator, standIn } = coordinatorsAlone(course, at);
  const standsIn = standIn && osloDay(at) <= standIn.to ? [standIn.who] : [];
  return coordinator === undefined ? [] : [coordinator, ...standsIn];
}

/** Whoever took the case, unless they are away. */
function responsibleAt(course: Course, { at }: Act, settings: Settings): string | undefined {
  const taker = takerOf(course.acts.filter((act) => act.at <= at));
  return taker === undefined || isAway(inForce(settings, at), taker, osloDay(at)) ? undefined : taker;
}

function ofAct(act: Act, tell: Tellers): Told[] {
  switch (act.did) {
    case 'file':
      if (act.sentBy !== undefined) return [...tell.party('received', act.sentBy), ...tell.leader('routing')];
      return [...tell.people('received'), ...tell.leader('routing')];
    case 'say-yes':
      return [...tell.people('received'), ...tell.leader('routing')];
    case 'report':
      return [
        ...(act.reporter === undefined ? [] : tell.party('report-received', act.reporter)),
        ...tell.people('invited'),
        ...tell.leader('routing'),
      ];
    case 'say-no':
      return tell.leader('closed');
    case 'silent':
      return [...tell.leader('closed'), ...(tell.isThere ? tell.people('closed') : [])];
    case 'ask-information':
      return tell.applicant('information-asked');
    case 'answer-information':
      return tell.responsible('information-answered');
    case 'forward':
      return [...tell.sender('forwarded'), ...tell.leader('routing')];
    case 'promise':
      // The one of the last day was written by nobody: the leader has a task to look at it and correct it.
      return [...tell.people('promise'), ...(act.byItself ? tell.task('correct-promise') : [])];
    case 'decide':
      return [
        ...tell.people('decision'),
        ...(act.named === undefined ? [] : tell.staff('coordinator-assigned', [act.named], act.by)),
      ];
    case 'appoint':
      return [...tell.people('coordinator'), ...tell.staff('coordinator-assigned', [act.coordinator], act.by)];
    case 'stand-in':
      return tell.staff('coordinator-assigned', [act.who]);
    default:
      return ofLaterAct(act, tell);
  }
}

function ofLaterAct(act: Act, tell: Tellers): Told[] {
  switch (act.did) {
    case 'make-plan':
      return tell.people('plan');
    case 'move':
      return tell.people('date-moved');
    case 'revise':
      return tell.people('revised');
    case 'take-back-consent':
      // Without a plan one question is left: is the coordinator still wanted?
      return [...tell.followers('consent-changed'), ...(tell.hasCoordinator ? tell.task('still-coordinator') : [])];
    case 'complain':
      return [...tell.leader('complaint-received'), ...(act.onScreen ? [] : tell.applicant('complaint-received'))];
    case 'answer-complaint':
      return act.answer === 'changed' ? tell.people('decision') : tell.applicant('complaint-forwarded');
    case 'disqualify':
      return tell.leader('handed-over', act.who);
    // A calendar is told of each time, also that of whoever set it.
    case 'set-meeting':
      return tell.invited('meeting');
    case 'cancel-meeting':
      return tell.invited('meeting-off');
    // Another time is to be found, by whoever coordinates that day.
    case 'decline-meeting':
      return tell.coordinators('meeting-declined');
    case 'reopen':
      return [...tell.people('reopened'), ...tell.leader('reopened', act.by), ...tell.coordinator(act.by)];
    case 'move-away':
      return tell.task('transfer-letter');
    case 'register-result':
      return tell.applicant('complaint-result');
    case 'withdraw':
      return tell.responsible('withdrawn');
    case 'close':
      return [...tell.leader('closed', act.by), ...(act.deceased ? [] : tell.people('closed'))];
    case 'invite':
      return tell.party('invited', act.who);
    case 'accept':
      return tell.isOfOwnVoice ? tell.askedIn(tell.asksIn) : [];
    case 'turn-16':
      if (tell.isThere) return [...tell.followers('rights-changed'), ...tell.people('rights-change')];
      return [
        ...tell.followers('rights-changed'),
        ...tell.askedIn(tell.asksIn),
        ...(tell.hasConsented ? tell.task('ask-anew') : []),
      ];
    case 'come-of-age':
      return tell.followers('rights-changed');
    default:
      return [];
  }
}
