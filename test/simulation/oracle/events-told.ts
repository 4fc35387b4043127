import { osloDay } from './calendar.ts';
import { type Course, heldAt } from './course.ts';
import type { Act, Party } from './diary.ts';
import { atLevel, lineOf } from './line.ts';
import type { Settings } from './settings.ts';
import { coordinatorsAt } from './steps-told.ts';
import type { Told } from './told.ts';

/** What comes with what happened, at once: `notices.md`, “Event notices”, row by row. */
export function eventsTold(course: Course, settings: Settings): Told[] {
  return course.acts.flatMap((act) => ofAct(act, course, settings));
}

function ofAct(act: Act, course: Course, settings: Settings): Told[] {
  const about = (what: string, to: Told['to']): Told => ({ to, what, at: act.at, by: 'event' });
  const party = (what: string, who: Party): Told => about(what, { party: who });
  const people = (what: string): Told[] => (heldAt(course.people, act.at) ?? []).map((who) => party(what, who));
  const line = lineOf(settings, heldAt(course.units, act.at) ?? '', osloDay(act.at));
  const leader = (what: string): Told[] => [about(what, { staff: atLevel(line, 0) })];
  switch (act.did) {
    case 'file':
      return [...people('received'), ...leader('routing')];
    case 'report':
      return [
        ...(act.reporter === undefined ? [] : [party('report-received', act.reporter)]),
        ...people('report-question'),
        ...leader('routing'),
      ];
    case 'ask-information':
      return people('information-asked');
    case 'forward':
      return [...people('forwarded'), ...leader('routing')];
    case 'promise':
      // The one of the last day was written by nobody: the leader is asked to look at it and correct it.
      return [...people('promise'), ...(act.byItself ? leader('correct-promise') : [])];
    case 'decide':
      return [
        ...people('decision'),
        ...(act.named === undefined ? [] : [about('coordinator-assigned', { staff: act.named })]),
      ];
    case 'appoint':
      return [...people('coordinator'), about('coordinator-assigned', { staff: act.coordinator })];
    case 'make-plan':
      return people('plan');
    case 'revise':
      return people('revised');
    case 'take-back-consent':
      return [
        ...coordinatorsAt(course, act.at).map((staff) => about('consent-changed', { staff })),
        ...leader('consent-changed'),
      ];
    case 'complain':
      return act.onScreen ? [] : people('complaint-received');
    case 'answer-complaint':
      return people(act.answer === 'changed' ? 'complaint-result' : 'complaint-forwarded');
    case 'register-result':
      return people('complaint-result');
    case 'withdraw':
      return leader('withdrawn');
    case 'close':
      return [...leader('closed'), ...(act.deceased ? [] : people('closed'))];
    case 'invite':
      return [party('invited', act.who)];
    default:
      return [];
  }
}
