import { expect, test } from 'vitest';
import type { CaseAction } from '../../../functions/staff-site/access.ts';
import { obstacleTo, possibleActions } from '../../../functions/staff-site/actions/obstacles.ts';
import { dutiesOf } from '../../../functions/staff-site/case/duty.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { noteComplaint } from '../../../shared/domain/complaint/complain.ts';
import { askConsent } from '../../../shared/domain/consent/ask-consent.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { moveCase } from '../../../shared/domain/ending/move-case.ts';
import { reopenCase } from '../../../shared/domain/ending/reopen-case.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { forwardCase } from '../../../shared/domain/handling/forward-case.ts';
import { movableDate, movableDates, moveDate } from '../../../shared/domain/handling/move-date.ts';
import { actionDone, noteAction } from '../../../shared/domain/handling/note-action.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { recordHeard, recordOwnConsent } from '../../../shared/domain/parties/hear-child.ts';
import { noteMandateSeen } from '../../../shared/domain/parties/mandate.ts';
import { recordIncapacity, recordParentsGoOn } from '../../../shared/domain/parties/record-finding.ts';
import { receivePlanCopy } from '../../../shared/domain/plan-record/plan-copy.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { cancelMeeting, planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { registerPlan, revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { reviseUnchanged } from '../../../shared/domain/planning/revise-unchanged.ts';
import { nextDuty } from '../../../shared/domain/queue.ts';
import { anAttachment } from '../../support/attachment-builders.ts';
import {
  aConsent,
  aPeriod,
  closedCase,
  consentChange,
  consentedCase,
  coordinatedCase,
  decidedCase,
  plannedCase,
} from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aMeeting, meetingTerms } from '../../support/meeting-builders.ts';
import { on } from './staged-case.ts';

const now = on('2026-05-05');
const act = { staffId: 'hanna.hav', now };
const paused = consentChange(plannedCase(), { act: { wish: { plan: 'no' }, now } }).after;

const request = { text: 'Send oss epikrisen.', until: day('2026-05-20') };
const asking = changeOf(askInformation(aReceivedCase(), { ...act, wish: request }, masoy)).after;
const answer = { text: 'Her er den.', by: { who: 'staff', staffId: 'hanna.hav' }, now } as const;

const open: readonly CaseAction[] = ['take', 'ask', 'preliminary-answer', 'decide', 'check-role'];
const inOpen: readonly CaseAction[] = ['forward', 'hand-over', 'move'];
const decided: readonly CaseAction[] = ['note-complaint', 'hand-over', 'move'];
const always: readonly CaseAction[] = ['consent', 'close'];
const ofChild = (born: string) =>
  aReceivedCase({ role: 'parent', birthDate: day(born), applicant: { name: 'Mona Mor', mobile: '+4740000032' } });
const alone = (born: string) => aReceivedCase({ birthDate: day(born) });

const terms = meetingTerms({ invited: [{ who: 'staff', staffId: 'hanna.hav' }] });
const { number, sequence, from, to, ...agreed } = aMeeting();
const elsewhere: IpCase = {
  ...changeOf(
    registerPlan(
      plannedCase(),
      { period: aPeriod(), keptIn: 'elsewhere', staffId: 'kari.koord', now: new Date('2026-05-04T10:00:00Z') },
      masoy,
    ),
  ).after,
  meetings: { last: 1, planned: { number, sequence, on: agreed.on, from, to } },
};

const heldOn = aMeeting({ on: day('2026-05-04'), actions: [{ what: 'Ringe skolen', owner: { who: 'person' } }] });
const met: IpCase = {
  ...plannedCase(),
  meetings: { last: 1, held: { number: 1, on: heldOn.on }, openActions: 1 },
};

const cases: readonly (readonly [string, IpCase, readonly CaseAction[]])[] = [
  [
    'received',
    aReceivedCase(),
    ['take', 'ask', 'preliminary-answer', 'decide', 'incapacity', 'ask-consent', 'consent', 'close', ...inOpen],
  ],
  [
    'in progress',
    { ...aReceivedCase(), status: 'in-progress', call: {} },
    ['ask', 'preliminary-answer', 'decide', 'incapacity', 'ask-consent', 'consent', 'close', 'called', ...inOpen],
  ],
  [
    'waiting for information',
    asking,
    [
      'ask',
      'preliminary-answer',
      'decide',
      'incapacity',
      'ask-consent',
      'consent',
      'close',
      'information-by-phone',
      ...inOpen,
    ],
  ],
  [
    'of somebody whose mandate is to come',
    { ...aReceivedCase({ mandateAwaited: true }), role: 'guardian', roleCheck: 'unchecked' },
    [
      'take',
      'ask',
      'preliminary-answer',
      'decide',
      'mandate-seen',
      'check-role',
      'incapacity',
      'consent',
      'close',
      ...inOpen,
    ],
  ],
  [
    'decided, its role refused',
    { ...decidedCase(), role: 'parent', roleCheck: 'refused' },
    ['check-role', 'incapacity', 'consent', 'close', 'move-date', 'move', 'hand-over'],
  ],
  ['refused', decidedCase({ outcome: 'refused' }), ['incapacity', 'ask-consent', 'consent', 'close', ...decided]],
  [
    'consented to',
    consentedCase(),
    ['incapacity', 'appoint', 'ask-consent', 'consent', 'close', ...decided, 'move-date'],
  ],
  [
    'given a coordinator',
    coordinatedCase(),
    [
      'incapacity',
      'appoint',
      'left',
      'stand-in',
      'meeting',
      'ask-consent',
      'consent',
      'plan',
      'close',
      ...decided,
      'move-date',
    ],
  ],
  [
    'given a coordinator alone',
    coordinatedCase({ outcome: 'coordinatorOnly' }),
    ['incapacity', 'appoint', 'left', 'stand-in', 'meeting', 'ask-consent', 'consent', 'close', ...decided],
  ],
  [
    'not consented to as for the plan',
    coordinatedCase({ wish: { coordinator: 'yes' } }),
    [
      'incapacity',
      'appoint',
      'left',
      'stand-in',
      'meeting',
      'ask-consent',
      'consent',
      'close',
      ...decided,
      'move-date',
    ],
  ],
  [
    'planned',
    plannedCase(),
    [
      'incapacity',
      'appoint',
      'left',
      'stand-in',
      'meeting',
      'ask-consent',
      'consent',
      'plan',
      'revise',
      'close',
      ...decided,
      'move-date',
    ],
  ],
  [
    'planned, with a plan kept elsewhere and a meeting agreed',
    elsewhere,
    [
      'incapacity',
      'appoint',
      'left',
      'stand-in',
      'meeting',
      'cancel-meeting',
      'ask-consent',
      'consent',
      'plan',
      'plan-copy',
      'revise',
      'close',
      ...decided,
      'move-date',
    ],
  ],
  [
    'planned, with a meeting that has been',
    met,
    [
      'incapacity',
      'appoint',
      'left',
      'stand-in',
      'meeting',
      'meeting-action',
      'action-done',
      'ask-consent',
      'consent',
      'plan',
      'revise',
      'revise-unchanged',
      'close',
      ...decided,
      'move-date',
    ],
  ],
  [
    'paused',
    paused,
    ['incapacity', 'appoint', 'left', 'stand-in', 'meeting', 'ask-consent', 'consent', 'close', ...decided],
  ],
  ['sent by a parent of a child of 8', ofChild('2018-04-01'), [...open, 'child-heard', ...always, ...inOpen]],
  ['sent by a parent of a child of 6', ofChild('2020-04-01'), [...open, ...always, ...inOpen]],
  [
    'sent by a parent of somebody of 15 years 10 months',
    ofChild('2010-07-01'),
    [...open, 'child-heard', 'parents-go-on', ...always, ...inOpen],
  ],
  [
    'sent by a child of 13',
    alone('2012-06-01'),
    ['take', 'ask', 'preliminary-answer', 'decide', 'own-consent', ...always, ...inOpen],
  ],
  ['sent by a child of 11', alone('2014-06-01'), ['take', 'ask', 'preliminary-answer', 'decide', ...always, ...inOpen]],
  ['closed', closedCase(), ['note-complaint', 'reopen']],
  ['withdrawn', { ...aReceivedCase(), status: 'withdrawn', roleCheck: 'unchecked' }, ['reopen']],
];

test.each(cases)('a case that is %s leaves open its actions', (_, ipCase, actions) => {
  // What was sent can be corrected until the case has ended.
  const always = isEnded(ipCase) || ipCase.status === 'reported' ? [] : ['correct'];
  const possible = possibleActions(ipCase, day('2026-05-05'));
  const open = [...actions, 'task-done', 'undo', 'send-again'];
  expect(possible.filter((action) => action !== 'correct').toSorted()).toEqual(open.toSorted());
  expect(possible.filter((action) => action === 'correct')).toEqual(always);
});

test('an identity can be checked where nobody knows it, until the case has ended', () => {
  const unknown = aReceivedCase({ identityVerified: false });
  const isOpen = (ipCase: IpCase) => possibleActions(ipCase, day('2026-05-05')).includes('verify-identity');
  expect([unknown, aReceivedCase(), { ...unknown, status: 'withdrawn' as const }].map(isOpen)).toEqual([
    true,
    false,
    false,
  ]);
});

const oppositeOf = ({ consent }: IpCase) => (consent.plan === 'given' ? 'no' : 'yes');

const words = { disagrees: 'Alt.' };
const noted = { staffId: 'hanna.hav', receivedOn: day('2026-05-04'), way: 'oral' } as const;
const moved = (ipCase: IpCase) => {
  const which = movableDates.find((each) => movableDate(ipCase, each)) ?? 'plan';
  return { which, to: day('2028-01-03'), text: 'Grunn.' };
};

/** A form that is filled in as it should be, carried out. */
const transitions: readonly (readonly [CaseAction, (ipCase: IpCase) => { readonly ok: boolean }])[] = [
  ['take', (ipCase) => takeCase(ipCase, act, masoy)],
  ['ask', (ipCase) => askInformation(ipCase, { ...act, wish: request }, masoy)],
  ['information-by-phone', (ipCase) => answerInformation(ipCase, answer, masoy)],
  ['mandate-seen', (ipCase) => noteMandateSeen(ipCase, act, masoy)],
  ['ask-consent', (ipCase) => askConsent(ipCase, { ...act, question: { parts: ['sharing'], text: '' } }, masoy)],
  ['decide', (ipCase) => decide(ipCase, { ...act, decision: { outcome: 'refused', text: 'Grunn.' } }, masoy)],
  [
    'own-consent',
    (ipCase) => recordOwnConsent(ipCase, { ...act, finding: { reason: 'kindOfMeasure', text: 'Grunn.' } }, masoy),
  ],
  ['child-heard', (ipCase) => recordHeard(ipCase, act, masoy)],
  [
    'parents-go-on',
    (ipCase) => recordParentsGoOn(ipCase, { ...act, finding: { until: day('2027-01-01'), text: 'Grunn.' } }, masoy),
  ],
  [
    'incapacity',
    (ipCase) =>
      recordIncapacity(ipCase, { ...act, finding: { basis: 'hpl22', ownWill: 'wants', text: 'Grunn.' } }, masoy),
  ],
  ['appoint', (ipCase) => appointCoordinator(ipCase, { ...act, coordinator: 'dag.dal' }, masoy)],
  ['left', (ipCase) => coordinatorLeft(ipCase, act, masoy)],
  ['stand-in', (ipCase) => appointStandIn(ipCase, { ...act, standIn: 'dag.dal', until: day('2026-06-01') }, masoy)],
  [
    'consent',
    (ipCase) =>
      giveConsent(
        ipCase,
        { sharing: [], act: aConsent({ as: ipCase.bornOn ? 'guardian' : 'self', wish: { plan: oppositeOf(ipCase) } }) },
        masoy,
      ),
  ],
  ['plan', (ipCase) => registerPlan(ipCase, { ...act, period: aPeriod() }, masoy)],
  ['revise', (ipCase) => revisePlan(ipCase, { ...act, nextRevision: day('2027-05-01') }, masoy)],
  [
    'forward',
    (ipCase) => forwardCase(ipCase, { ...act, forwarding: { unit: 'sykeavdelingen', text: 'Grunn.' } }, masoy),
  ],
  ['meeting', (ipCase) => planMeeting(ipCase, { ...act, terms }, masoy)],
  ['cancel-meeting', (ipCase) => cancelMeeting(ipCase, { ...act, standing: aMeeting() }, masoy)],
  ['revise-unchanged', (ipCase) => reviseUnchanged(ipCase, act, masoy)],
  [
    'meeting-action',
    (ipCase) =>
      noteAction(
        ipCase,
        { ...act, action: { what: 'Søke støttekontakt', owner: { who: 'service', name: 'Nav' } }, standing: heldOn },
        masoy,
      ),
  ],
  [
    'action-done',
    (ipCase) => actionDone(ipCase, { standing: heldOn, place: 0, by: { who: 'staff', staffId: 'hanna.hav' }, now }),
  ],
  ['plan-copy', (ipCase) => receivePlanCopy(ipCase, { ...act, document: anAttachment({ purpose: 'plan-copy' }) })],
  ['move-date', (ipCase) => moveDate(ipCase, { ...act, move: moved(ipCase) }, masoy)],
  ['reopen', (ipCase) => reopenCase(ipCase, { ...act, text: 'Grunn.' }, masoy)],
  ['note-complaint', (ipCase) => noteComplaint(ipCase, { words, timeline: [], now, noted }, masoy)],
  ['move', (ipCase) => moveCase(ipCase, { ...act, move: { to: 'hospital', way: 'oral', text: 'Brev.' } }, masoy)],
  ['close', (ipCase) => closeCase(ipCase, { ...act, closing: { reason: 'deceased' } }, masoy)],
];

test.each(transitions)('what stands in the way of “%s” is what the domain refuses', (action, transition) => {
  for (const [name, ipCase] of cases) {
    expect([name, obstacleTo(action, ipCase, day('2026-05-05')) === undefined]).toEqual([name, transition(ipCase).ok]);
  }
});

test('what a case owes first is the date by which its queue is ordered', () => {
  for (const [, ipCase] of cases) {
    const [duty] = dutiesOf(ipCase);
    if (duty) expect(nextDuty(ipCase)).toBe(duty.by);
  }
  expect(dutiesOf(plannedCase())).toEqual([{ duty: 'revise', by: '2027-04-30' }]);
  expect(dutiesOf(paused)).toEqual([]);
});
