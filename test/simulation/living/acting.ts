import { changeCase } from '../../../shared/change-case.ts';
import { addMonths, day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import { answerComplaint, type ComplaintAnswer } from '../../../shared/domain/complaint/answer-complaint.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { moveCase } from '../../../shared/domain/ending/move-case.ts';
import { reopenCase } from '../../../shared/domain/ending/reopen-case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { forwardCase } from '../../../shared/domain/handling/forward-case.ts';
import { handOver } from '../../../shared/domain/handling/hand-over.ts';
import { moveDate } from '../../../shared/domain/handling/move-date.ts';
import { openDecision, openFromSeat } from '../../../shared/domain/handling/open-decision.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import { recordCall } from '../../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { joinCase, takesOver } from '../../../shared/domain/parties/join-case.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { declineMeeting } from '../../../shared/domain/planning/decline-meeting.ts';
import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import { registerPlan, revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { confirmReport } from '../../../shared/domain/reporting/answer-report.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseKey } from '../../../shared/ports/case-key.ts';
import { aPerson } from '../../support/case-builders.ts';
import { aConsent } from '../../support/case-states.ts';
import { anApplication } from '../../support/domain-builders.ts';
import type { DynamoStores } from '../../support/dynamo-stores.ts';
import type { Act } from '../oracle/diary.ts';
import type { Reachable } from '../stories/story.ts';
import { lettingIn, type Step } from './letting-in.ts';
import { meet } from './meeting.ts';
import { contactOf, open } from './opening.ts';

/** Whose case it is, and what is needed to act in it as the sites do. */
export type Stage = {
  readonly key: CaseKey;
  readonly person: Reachable;
  readonly municipality: Municipality;
  readonly stores: Pick<DynamoStores, 'cases' | 'drafts'>;
  readonly now: Date;
};

/** Does what the diary says, through the product’s own transitions; the reason where the product refuses. */
export async function perform(act: Act, stage: Stage): Promise<string | undefined> {
  if (act.did === 'file' || act.did === 'report') return open(act, stage);
  // Goes with the application, for whoever sent it said that this is safe.
  if (act.did === 'invite') return undefined;
  const { key, municipality, stores, now } = stage;
  const read = await stores.cases.find(key);
  if (!read) return 'no-such-case';
  const timeline = act.did === 'complain' || act.did === 'decline-meeting' ? await stores.cases.timeline(key) : [];
  const meetings = act.did.endsWith('-meeting') ? await stores.cases.meetings(key) : [];
  const joins =
    act.did === 'come'
      ? { seat: 'person' as const, owner: aPerson('b'), takesOver: takesOver('person', read, now) }
      : undefined;
  const deps = { cases: stores.cases, municipality, now: () => now, ...(joins && { joins }) };
  const confirmation = act.did === 'say-yes' ? { correct: 'yes' } : undefined;
  const steps: readonly Step[] =
    act.did === 'join'
      ? lettingIn(leaderOf(read, municipality), now, municipality)
      : [(ipCase) => transition(act, { ...stage, ipCase, timeline, meetings })];
  let reached = read;
  for (const step of steps) {
    const { ipCase, reason } = await changeCase<string>(reached, step, {
      ...deps,
      ...(confirmation && { confirmation }),
    });
    if (reason !== undefined) return reason;
    reached = ipCase;
  }
  return undefined;
}

type Now = Stage & {
  readonly ipCase: IpCase;
  readonly timeline: readonly CaseEvent[];
  readonly meetings: readonly Meeting[];
};

const text = 'Vi har sett på saken.';

function transition(act: Act, { ipCase, municipality, now, timeline, meetings, ...stage }: Now): Transition<string> {
  const by = { staffId: 'by' in act && act.by ? act.by : leaderOf(ipCase, municipality), now };
  switch (act.did) {
    case 'take':
      return takeCase(ipCase, by, municipality);
    case 'accept':
      return checkRole(ipCase, { ...by, result: 'accepted' }, municipality);
    case 'call':
      return recordCall(ipCase, by, municipality);
    case 'ask-information':
      return askInformation(ipCase, { ...by, wish: { text, until: day(act.until) } }, municipality);
    case 'forward':
      return forwardCase(ipCase, { ...by, forwarding: { unit: act.unit, text } }, municipality);
    case 'answer-information':
      return answerInformation(ipCase, { text, by: { who: 'person' }, now }, municipality);
    case 'promise':
      return givePreliminaryAnswer(ipCase, { ...by, promise: { promisedBy: day(act.newDate), text } }, municipality);
    case 'decide': {
      const outcome = act.outcome === 'refused' ? act.outcome : outcomeOf(act.outcome);
      return decide(ipCase, { ...by, decision: { outcome, text } }, municipality);
    }
    case 'withdraw':
      return withdraw(ipCase, now, municipality);
    case 'come':
      return joinCase(ipCase, { seat: 'person', now }, municipality);
    case 'say-yes': {
      const application = anApplication({
        person: contactOf(stage.person),
        noticeChannel: stage.person.channel,
        language: stage.person.language,
      });
      const contacts = { person: contactOf(stage.person), inviteKey: 'secret' };
      return confirmReport(ipCase, { application, contacts, by: { who: 'person' }, now }, municipality);
    }
    case 'say-no':
      return dismissReport(ipCase, { by: { who: 'person' }, now }, municipality);
    default:
      return afterDecision(act, { ipCase, municipality, now, timeline, meetings, by });
  }
}

type After = Pick<Now, 'ipCase' | 'municipality' | 'now' | 'timeline' | 'meetings'> & {
  readonly by: { readonly staffId: string; readonly now: Date };
};

function afterDecision(act: Act, { ipCase, municipality, now, timeline, meetings, by }: After): Transition<string> {
  const consents = (plan: 'yes' | 'no') => {
    const wish = plan === 'yes' ? ({ plan, coordinator: 'yes' } as const) : { plan };
    return giveConsent(ipCase, { sharing: [], act: aConsent({ wish, as: ipCase.role, now }) }, municipality);
  };
  switch (act.did) {
    case 'open':
      if (act.who === 'otherParent') return openFromSeat(ipCase, now, municipality);
      return openDecision(ipCase, now, municipality);
    case 'consent':
      return consents('yes');
    case 'take-back-consent':
      return consents('no');
    case 'appoint':
      return appointCoordinator(ipCase, { ...by, coordinator: act.coordinator }, municipality);
    case 'leave-coordinator':
      return coordinatorLeft(ipCase, by, municipality);
    case 'stand-in':
      return appointStandIn(ipCase, { ...by, standIn: act.who, until: day(act.to) }, municipality);
    case 'make-plan': {
      const from = dayInNorway(now);
      const period = { from, to: addMonths(from, 12), nextRevision: day(act.nextRevision) };
      return registerPlan(ipCase, { ...by, period }, municipality);
    }
    case 'revise':
      return revisePlan(ipCase, { ...by, nextRevision: day(act.nextRevision) }, municipality);
    case 'move':
      return moveDate(ipCase, { ...by, move: { which: act.which, to: day(act.newDate), text } }, municipality);
    case 'complain':
      return complain(ipCase, { words: { disagrees: text }, timeline, now }, municipality);
    case 'answer-complaint':
      if (act.answer === 'sent-on')
        return answering({ result: 'upheld-and-forwarded', text }, { ipCase, municipality, by });
      return answering({ result: 'changed', text, outcome: outcomeOf(act.outcome) }, { ipCase, municipality, by });
    case 'register-result':
      return answering({ result: 'governor-upheld', text }, { ipCase, municipality, by });
    case 'close': {
      const reason = act.deceased ? 'deceased' : act.moved ? 'moved' : 'needEnded';
      return closeCase(ipCase, { ...by, closing: { reason } }, municipality);
    }
    case 'disqualify':
      return handOver(ipCase, { staffId: act.who, now, reason: 'relative' }, municipality);
    case 'reopen':
      return reopenCase(ipCase, { ...by, text }, municipality);
    case 'move-away': {
      const move = { to: 'municipality', way: 'oral', text } as const;
      return moveCase(ipCase, { ...by, move }, municipality);
    }
    case 'set-meeting':
    case 'cancel-meeting':
      return meet(act, { ipCase, municipality, meetings, by });
    case 'decline-meeting': {
      const who = act.who === 'otherParent' ? act.who : 'person';
      return declineMeeting(ipCase, { by: who, timeline, now }, municipality);
    }
    default:
      return { ok: false, reason: `nobody can ${act.did} here yet` };
  }
}

function answering(
  answer: ComplaintAnswer,
  { ipCase, municipality, by }: Pick<After, 'ipCase' | 'municipality' | 'by'>,
): Transition<string> {
  return answerComplaint(ipCase, { ...by, answer }, municipality);
}

const outcomeOf = (outcome: 'granted' | 'coordinator-only') =>
  outcome === 'coordinator-only' ? 'coordinatorOnly' : outcome;

function leaderOf({ unit }: IpCase, { units, lastContact }: Municipality): string {
  return units.find(({ id }) => id === unit)?.leader ?? lastContact;
}
