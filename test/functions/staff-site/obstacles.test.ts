import { expect, test } from 'vitest';
import type { CaseAction } from '../../../functions/staff-site/access.ts';
import { obstacleTo, possibleActions } from '../../../functions/staff-site/actions/obstacles.ts';
import { dutiesOf } from '../../../functions/staff-site/duty.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { appointCoordinator } from '../../../shared/domain/appoint-coordinator.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { closeCase } from '../../../shared/domain/close-case.ts';
import { day } from '../../../shared/domain/day.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { giveConsent } from '../../../shared/domain/give-consent.ts';
import { nextDuty } from '../../../shared/domain/queue.ts';
import { registerPlan, revisePlan } from '../../../shared/domain/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../../shared/domain/replace-coordinator.ts';
import { takeCase } from '../../../shared/domain/take-case.ts';
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
import { aReceivedCase } from '../../support/domain-builders.ts';
import { on } from './staged-case.ts';

const now = on('2026-05-05');
const act = { staffId: 'hanna.hav', now };
const paused = consentChange(plannedCase(), { act: { wish: { plan: 'no' }, now } }).after;

const cases: readonly (readonly [string, IpCase, readonly CaseAction[]])[] = [
  ['received', aReceivedCase(), ['take', 'preliminary-answer', 'decide', 'consent', 'close']],
  [
    'in progress',
    { ...aReceivedCase(), status: 'in-progress', call: {} },
    ['preliminary-answer', 'decide', 'consent', 'close', 'called'],
  ],
  [
    'decided, its role refused',
    { ...decidedCase(), role: 'parent', roleCheck: 'refused' },
    ['check-role', 'consent', 'close'],
  ],
  ['refused', decidedCase({ outcome: 'refused' }), ['consent', 'close']],
  ['consented to', consentedCase(), ['appoint', 'consent', 'close']],
  ['given a coordinator', coordinatedCase(), ['appoint', 'left', 'stand-in', 'consent', 'plan', 'close']],
  [
    'given a coordinator alone',
    coordinatedCase({ outcome: 'coordinatorOnly' }),
    ['appoint', 'left', 'stand-in', 'consent', 'close'],
  ],
  [
    'not consented to as for the plan',
    coordinatedCase({ wish: { coordinator: 'yes' } }),
    ['appoint', 'left', 'stand-in', 'consent', 'close'],
  ],
  ['planned', plannedCase(), ['appoint', 'left', 'stand-in', 'consent', 'plan', 'revise', 'close']],
  ['paused', paused, ['appoint', 'left', 'stand-in', 'consent', 'close']],
  ['closed', closedCase(), []],
  ['withdrawn', { ...aReceivedCase(), status: 'withdrawn', roleCheck: 'unchecked' }, []],
];

test.each(cases)('a case that is %s leaves open its actions', (_, ipCase, actions) => {
  expect(possibleActions(ipCase)).toEqual([...actions, 'task-done']);
});

const oppositeOf = ({ consent }: IpCase) => (consent.plan === 'given' ? 'no' : 'yes');

/** A form that is filled in as it should be, carried out. */
const transitions: readonly (readonly [CaseAction, (ipCase: IpCase) => { readonly ok: boolean }])[] = [
  ['take', (ipCase) => takeCase(ipCase, act, masoy)],
  ['decide', (ipCase) => decide(ipCase, { ...act, decision: { outcome: 'refused', text: 'Grunn.' } }, masoy)],
  ['appoint', (ipCase) => appointCoordinator(ipCase, { ...act, coordinator: 'dag.dal' }, masoy)],
  ['left', (ipCase) => coordinatorLeft(ipCase, act, masoy)],
  ['stand-in', (ipCase) => appointStandIn(ipCase, { ...act, standIn: 'dag.dal', until: day('2026-06-01') }, masoy)],
  [
    'consent',
    (ipCase) => giveConsent(ipCase, { sharing: [], act: aConsent({ wish: { plan: oppositeOf(ipCase) } }) }, masoy),
  ],
  ['plan', (ipCase) => registerPlan(ipCase, { ...act, period: aPeriod() }, masoy)],
  ['revise', (ipCase) => revisePlan(ipCase, { ...act, nextRevision: day('2027-05-01') }, masoy)],
  ['close', (ipCase) => closeCase(ipCase, { ...act, closing: { reason: 'deceased' } }, masoy)],
];

test.each(transitions)('what stands in the way of “%s” is what the domain refuses', (action, transition) => {
  for (const [name, ipCase] of cases) {
    expect([name, obstacleTo(action, ipCase) === undefined]).toEqual([name, transition(ipCase).ok]);
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
