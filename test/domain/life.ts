import * as fc from 'fast-check';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { addDays, addMonths, dayInNorway } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Change, Transition } from '../../shared/domain/change.ts';
import { answerComplaint } from '../../shared/domain/complaint/answer-complaint.ts';
import { complain, noteComplaint } from '../../shared/domain/complaint/complain.ts';
import { resultsOpen } from '../../shared/domain/complaint/complaint.ts';
import { askConsent, partsToAsk } from '../../shared/domain/consent/ask-consent.ts';
import { rowsAwaited, rowsHeld } from '../../shared/domain/consent/both-consent.ts';
import type { ConsentWish } from '../../shared/domain/consent/consent-changes.ts';
import { recordGround } from '../../shared/domain/consent/consent-ground.ts';
import { giveConsent } from '../../shared/domain/consent/give-consent.ts';
import { wishToWithdraw } from '../../shared/domain/consent/wish-to-withdraw.ts';
import { closeCase } from '../../shared/domain/ending/close-case.ts';
import { moveCase } from '../../shared/domain/ending/move-case.ts';
import { reopenCase } from '../../shared/domain/ending/reopen-case.ts';
import { withdraw } from '../../shared/domain/ending/withdraw.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { answerInformation } from '../../shared/domain/handling/answer-information.ts';
import { askInformation } from '../../shared/domain/handling/ask-information.ts';
import { decide } from '../../shared/domain/handling/decide.ts';
import { openInEmergency } from '../../shared/domain/handling/emergency-access.ts';
import { forwardCase } from '../../shared/domain/handling/forward-case.ts';
import { admitAgain, handOver } from '../../shared/domain/handling/hand-over.ts';
import { movableDate, movableDates, moveDate } from '../../shared/domain/handling/move-date.ts';
import { openDecision } from '../../shared/domain/handling/open-decision.ts';
import { givePreliminaryAnswer } from '../../shared/domain/handling/preliminary-answer.ts';
import { recordCall } from '../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../shared/domain/handling/take-case.ts';
import { undoableNow, undoStep } from '../../shared/domain/handling/undo-step.ts';
import { askOtherParent } from '../../shared/domain/parties/ask-other-parent.ts';
import { checkRole } from '../../shared/domain/parties/check-role.ts';
import { checkSeat } from '../../shared/domain/parties/check-seat.ts';
import { recordHeard, recordOwnConsent } from '../../shared/domain/parties/hear-child.ts';
import { invite } from '../../shared/domain/parties/invite.ts';
import { joinCase } from '../../shared/domain/parties/join-case.ts';
import { noteMandateSeen } from '../../shared/domain/parties/mandate.ts';
import type { ConsentGround } from '../../shared/domain/parties/parents.ts';
import { protectAddress } from '../../shared/domain/parties/protect-address.ts';
import { recordIncapacity, recordParentsGoOn } from '../../shared/domain/parties/record-finding.ts';
import { appointCoordinator } from '../../shared/domain/planning/appoint-coordinator.ts';
import { needsChanged } from '../../shared/domain/planning/needs-changed.ts';
import { registerPlan, revisePlan } from '../../shared/domain/planning/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../shared/domain/planning/replace-coordinator.ts';
import { confirmReport, noteAsked } from '../../shared/domain/reporting/answer-report.ts';
import { dismissReport } from '../../shared/domain/reporting/dismiss-report.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { aConsent, sharingTerms } from '../support/case-states.ts';
import { anApplication, anOpening } from '../support/domain-builders.ts';
import { aReportOpening, reportContacts } from '../support/report-builders.ts';

/** A case in the middle of its life: how it stands, all that has happened, what time it is. */
type Moment = { readonly ipCase: IpCase; readonly timeline: readonly CaseEvent[]; readonly now: Date };

type Deed = (moment: Moment) => Transition<string>;

const by = ({ now }: Moment, staffId = 'hanna.hav') => ({ staffId, now });
const inDays = ({ now }: Moment, days: number) => addDays(dayInNorway(now), days);

function consents(wishOf: (moment: Moment) => ConsentWish): Deed {
  return (moment) => {
    const as = moment.ipCase.role;
    const act = aConsent({ as, wish: wishOf(moment), now: moment.now });
    const { main: sharing, otherParent: beside } = held(moment);
    return giveConsent(moment.ipCase, { sharing, beside, act }, masoy);
  };
}

/** The same of the other parent, who answers from their seat. */
function otherConsents(wishOf: (moment: Moment) => ConsentWish): Deed {
  return (moment) => {
    if (moment.ipCase.seats?.otherParent?.state !== 'joined') return { ok: false, reason: 'not-there' };
    const by = { who: 'otherParent' } as const;
    const act = aConsent({ wish: wishOf(moment), by, as: 'parent', giver: 'otherParent', now: moment.now });
    const { main: beside, otherParent: sharing } = held(moment);
    return giveConsent(moment.ipCase, { sharing, beside, act }, masoy);
  };
}

function held({ timeline, now }: Moment) {
  return rowsHeld(timeline, dayInNorway(now));
}

/** Only somebody who is let into the case is shown the rows. */
function rowAnswers(moment: Moment, answer: 'yes' | 'no'): ConsentWish {
  if (moment.ipCase.seats?.otherParent?.check !== 'accepted') return {};
  return { rows: rowsAwaited(held(moment)).map((row) => ({ row, answer, saidNo: false })) };
}

function finds(ground: ConsentGround): Deed {
  return (moment) =>
    recordGround(moment.ipCase, { ...by(moment), found: { ground, text: 'Fordi.' }, rows: held(moment) }, masoy);
}

function periodFrom(moment: Moment) {
  const from = dayInNorway(moment.now);
  return { from, to: addMonths(from, 12), nextRevision: inDays(moment, 90) };
}

function answering(moment: Moment, place: number): Transition<string> {
  const result = resultsOpen(moment.ipCase)[place] ?? 'changed';
  return answerComplaint(
    moment.ipCase,
    { ...by(moment), answer: { result, text: 'Fordi.', ...(result === 'changed' && { outcome: 'granted' as const }) } },
    masoy,
  );
}

const deeds = {
  take: (moment) => takeCase(moment.ipCase, by(moment), masoy),
  sweep: ({ ipCase, now }) => ({ ok: true, change: whatTimeCallsFor(ipCase, masoy, now) }),
  ask: (moment) =>
    askInformation(moment.ipCase, { ...by(moment), wish: { text: 'Hva mangler?', until: inDays(moment, 14) } }, masoy),
  reply: ({ ipCase, now }) => answerInformation(ipCase, { text: 'Dette.', by: { who: 'person' }, now }, masoy),
  replyByPhone: ({ ipCase, now }) =>
    answerInformation(ipCase, { text: 'Sa det.', by: { who: 'staff', staffId: 'dag.dal' }, now }, masoy),
  askConsent: (moment) =>
    askConsent(moment.ipCase, { ...by(moment), question: { parts: partsToAsk(moment.ipCase), text: '' } }, masoy),
  seeMandate: (moment) => noteMandateSeen(moment.ipCase, by(moment), masoy),
  promise: (moment) => {
    const promise = { promisedBy: inDays(moment, 20), text: 'Vi venter.' };
    return givePreliminaryAnswer(moment.ipCase, { ...by(moment), promise }, masoy);
  },
  grant: (moment) => decide(moment.ipCase, { ...by(moment), decision: { outcome: 'granted', text: '' } }, masoy),
  grantLess: (moment) =>
    decide(moment.ipCase, { ...by(moment), decision: { outcome: 'coordinatorOnly', text: 'Fordi.' } }, masoy),
  refuse: (moment) => decide(moment.ipCase, { ...by(moment), decision: { outcome: 'refused', text: 'Nei.' } }, masoy),
  withdraw: ({ ipCase, now }) => withdraw(ipCase, now, masoy),
  open: ({ ipCase, now }) => openDecision(ipCase, now, masoy),
  call: (moment) => recordCall(moment.ipCase, by(moment), masoy),
  accept: (moment) => checkRole(moment.ipCase, { ...by(moment), result: 'accepted' }, masoy),
  reject: (moment) => checkRole(moment.ipCase, { ...by(moment), result: 'refused' }, masoy),
  acceptForAWhile: (moment) =>
    checkRole(moment.ipCase, { ...by(moment), result: 'accepted', until: inDays(moment, 60) }, masoy),
  ownReason: (moment) =>
    recordOwnConsent(moment.ipCase, { ...by(moment), finding: { reason: 'kindOfMeasure', text: 'Ja.' } }, masoy),
  hear: (moment) => recordHeard(moment.ipCase, by(moment), masoy),
  goOn: (moment) =>
    recordParentsGoOn(moment.ipCase, { ...by(moment), finding: { until: inDays(moment, 150), text: 'Nei.' } }, masoy),
  findIncapable: (moment) =>
    recordIncapacity(
      moment.ipCase,
      { ...by(moment), finding: { basis: 'hpl22', ownWill: 'wants', text: 'Nei.' } },
      masoy,
    ),
  askOtherParent: ({ ipCase, now }) =>
    invite(
      ipCase,
      { seat: 'otherParent', language: 'nn', channel: 'sms', claimed: true, by: { who: 'system' }, now },
      masoy,
    ),
  otherParentComes: ({ ipCase, now }) => joinCase(ipCase, { seat: 'otherParent', now }, masoy),
  personComes: ({ ipCase, now }) => joinCase(ipCase, { seat: 'person', now }, masoy),
  yes: consents(() => ({ plan: 'yes', coordinator: 'yes' })),
  noPlan: consents(() => ({ plan: 'no' })),
  noCoordinator: consents(() => ({ coordinator: 'no' })),
  share: consents((moment) => ({
    sharing: [40, 400].map((days) =>
      sharingTerms({ service: `I ${days} dager`, from: inDays(moment, 0), to: inDays(moment, days) }),
    ),
  })),
  shareLess: consents((moment) => ({
    sharing: held(moment).main.map((row) => sharingTerms({ ...row, areas: ['work'] })),
  })),
  takeBack: consents((moment) => wishToWithdraw('all', moment.ipCase, held(moment).main)),
  appoint: (moment) => appointCoordinator(moment.ipCase, { ...by(moment), coordinator: 'kari.koord' }, masoy),
  appointPetra: (moment) => appointCoordinator(moment.ipCase, { ...by(moment), coordinator: 'petra.perm' }, masoy),
  left: (moment) => coordinatorLeft(moment.ipCase, by(moment), masoy),
  standIn: (moment) =>
    appointStandIn(moment.ipCase, { ...by(moment), standIn: 'dag.dal', until: inDays(moment, 30) }, masoy),
  plan: (moment) => registerPlan(moment.ipCase, { ...by(moment, 'kari.koord'), period: periodFrom(moment) }, masoy),
  revise: (moment) =>
    revisePlan(moment.ipCase, { ...by(moment, 'kari.koord'), nextRevision: inDays(moment, 180) }, masoy),
  needsMore: ({ ipCase, timeline, now }) => needsChanged(ipCase, { text: 'Mer.', timeline, now }, masoy),
  protectAddress: ({ ipCase, now }) => protectAddress(ipCase, now, masoy),
  complain: ({ ipCase, timeline, now }) =>
    complain(ipCase, { words: { disagrees: now.toISOString() }, timeline, now }, masoy),
  answerComplaint: (moment) => answering(moment, 0),
  upholdComplaint: (moment) => answering(moment, 1),
  askOther: (moment) => {
    const contact = { name: 'Per Prøve', mobile: '+4740000033' };
    const asked = { contact, channel: 'sms', language: 'nb' } as const;
    return askOtherParent(moment.ipCase, { ...by(moment), asked, contacts: { person: { name: 'Nils' } } }, masoy);
  },
  join: ({ ipCase, now }) => joinCase(ipCase, { seat: 'otherParent', now }, masoy),
  acceptOther: (moment) => checkSeat(moment.ipCase, { ...by(moment), result: 'accepted', rows: held(moment) }, masoy),
  rejectOther: (moment) => checkSeat(moment.ipCase, { ...by(moment), result: 'refused', rows: held(moment) }, masoy),
  otherYes: otherConsents((moment) => ({ plan: 'yes', coordinator: 'yes', ...rowAnswers(moment, 'yes') })),
  otherNo: otherConsents((moment) => ({ plan: 'no', ...rowAnswers(moment, 'no') })),
  otherTakesBack: otherConsents((moment) => wishToWithdraw('all', moment.ipCase, held(moment).otherParent)),
  bothNeeded: finds('both'),
  oneIsEnough: finds('dailyCare'),
  childWelfare: finds('childWelfare'),
  come: ({ ipCase, now }) => joinCase(ipCase, { seat: 'person', now }, masoy),
  confirm: ({ ipCase, now }) => {
    const confirmed = { application: anApplication(), contacts: reportContacts, by: { who: 'person' }, now } as const;
    return confirmReport(ipCase, confirmed, masoy);
  },
  dismiss: ({ ipCase, now }) => dismissReport(ipCase, { by: { who: 'person' }, now }, masoy),
  askPerson: ({ ipCase, now }) => noteAsked(ipCase, { by: { who: 'staff', staffId: 'hanna.hav' }, now }, masoy),
  emergency: (moment) => openInEmergency(moment.ipCase, { ...by(moment, 'vera.vakt'), reason: 'Det haster.' }, masoy),
  forward: (moment) => {
    const unit = moment.ipCase.unit === 'sykeavdelingen' ? 'hjemmetjenesten' : 'sykeavdelingen';
    return forwardCase(moment.ipCase, { ...by(moment), forwarding: { unit, text: 'Hører til der.' } }, masoy);
  },
  leaderHandsOver: (moment) => handOver(moment.ipCase, { ...by(moment), reason: 'relative' }, masoy),
  coordinatorHandsOver: (moment) =>
    handOver(moment.ipCase, { ...by(moment, moment.ipCase.coordinator?.staffId), reason: 'other' }, masoy),
  admitAgain: (moment) => admitAgain(moment.ipCase, { ...by(moment, 'dag.dal'), employee: 'hanna.hav' }, masoy),
  moveDate: (moment) => {
    const which = movableDates.find((each) => movableDate(moment.ipCase, each)) ?? 'plan';
    return moveDate(moment.ipCase, { ...by(moment), move: { which, to: inDays(moment, 200), text: 'Sykdom.' } }, masoy);
  },
  undo: (moment) => {
    const { ipCase, timeline, now } = moment;
    const [what = 'taken'] = undoableNow(ipCase, timeline, dayInNorway(now));
    return undoStep(ipCase, { ...by(moment), what, timeline }, masoy);
  },
  noteComplaint: (moment) => {
    const { ipCase, timeline, now } = moment;
    const noted = { staffId: 'dag.dal', receivedOn: inDays(moment, -1), way: 'paper' } as const;
    return noteComplaint(ipCase, { words: { disagrees: now.toISOString() }, timeline, now, noted }, masoy);
  },
  move: (moment) =>
    moveCase(moment.ipCase, { ...by(moment), move: { to: 'hospital', way: 'oral', text: 'Til dere.' } }, masoy),
  reopen: (moment) => reopenCase(moment.ipCase, { ...by(moment), text: 'Det var en feil.' }, masoy),
  close: (moment) => closeCase(moment.ipCase, { ...by(moment), closing: { reason: 'moved' } }, masoy),
} satisfies Record<string, Deed>;

type Act = keyof typeof deeds;

const isAct = (name: string): name is Act => name in deeds;

/** The usual way to an active plan comes first now and then, so that what follows it is met often enough. */
const usual: readonly Act[] = ['yes', 'grant', 'open', 'appoint', 'plan'];
/** And, where a child has two parents, what the other one does first. */
const usualOfTwo: readonly Act[] = ['accept', 'join', 'acceptOther', 'share', 'otherYes'];
/** Of a report: the person comes, says yes, and it goes on as an application does. */
const usualOfReport: readonly Act[] = ['come', 'confirm'];
const acts = fc.constantFrom(...Object.keys(deeds).filter(isAct), 'sweep' as const, 'sweep' as const);
const hours = fc.integer({ min: 0, max: 24 * 40 });
const steps = fc
  .tuple(
    fc.constantFrom(0, 1, 2),
    fc.constantFrom(0, 0, 3, 5),
    fc.constantFrom(0, 2, 4, 5),
    fc.array(fc.record({ act: acts, hours }), { maxLength: 25 }),
  )
  .map(([confirmed, two, count, rest]) => [
    ...[...usualOfReport.slice(0, confirmed), ...usualOfTwo.slice(0, two), ...usual.slice(0, count)].map((act) => ({
      act,
      hours: 30,
    })),
    ...rest,
  ]);

const openings = fc.record({
  isReport: fc.constantFrom(false, false, true),
  role: fc.constantFrom('self' as const, 'self' as const, 'parent' as const),
  /** At the opening, in days: an adult, from 11 years to 19, or in the year before 16. */
  age: fc.oneof(fc.constant(14_000), fc.integer({ min: 4_018, max: 6_940 }), fc.integer({ min: 5_480, max: 5_840 })),
  callMe: fc.boolean(),
  protectedAddress: fc.boolean(),
  mandateAwaited: fc.boolean(),
  mayContact: fc.constantFrom('yes' as const, 'yes' as const, 'callFirst' as const),
  responsibility: fc.constantFrom('two' as const, 'two' as const, 'unknown' as const, 'alone' as const),
  at: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
});

/** What of a life is shown at each change: the change, when, all that had happened by then, the change included. */
export type Scene = { readonly change: Change; readonly now: Date; readonly timeline: readonly CaseEvent[] };

/** Lives many lives and shows every change of each; `newLife` gives what looks at one. */
export function everyLife(newLife: () => (scene: Scene) => void): void {
  fc.assert(
    fc.property(openings, steps, ({ at, age, isReport, mayContact, responsibility, ...application }, plan) => {
      const { protectedAddress } = application;
      if (isReport) return live(aReportOpening({ protectedAddress }, at), plan, newLife());
      const parent = {
        applicant: { name: 'Mona Mor', mobile: '+4740000032' },
        parents: { responsibility, mayContact },
        otherParent: { name: 'Per Prøve', mobile: '+4740000033' },
      };
      const applicant = application.role === 'self' ? {} : parent;
      const birthDate = addDays(dayInNorway(at), -age);
      return live(anOpening({ ...application, ...applicant, birthDate }, at), plan, newLife());
    }),
    { numRuns: 300 },
  );
}

type PlannedAct = { readonly act: Act; readonly hours: number };

function live(opening: Change, plan: readonly PlannedAct[], visit: (scene: Scene) => void): void {
  let ipCase = opening.after;
  let timeline = opening.events;
  let now = new Date(ipCase.receivedAt);
  for (const { act, hours: passed } of plan) {
    now = new Date(now.getTime() + passed * 3_600_000);
    const result = deeds[act]({ ipCase, timeline, now });
    if (!result.ok) continue;
    timeline = [...timeline, ...result.change.events];
    visit({ change: result.change, now, timeline });
    ipCase = result.change.after;
  }
}
