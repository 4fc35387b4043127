import { describe, expect, test } from 'vitest';
import { nextStep } from '../../../functions/staff-site/case/next-step.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { type Day, day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { Task } from '../../../shared/domain/telling/notice.ts';
import { aTask } from '../../support/case-builders.ts';
import {
  closedCase,
  consentChange,
  consentedCase,
  coordinatedCase,
  decidedCase,
  plannedCase,
} from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { on } from './staged-case.ts';

const aCase = (overrides: Partial<IpCase> = {}): IpCase => ({ ...aReceivedCase(), ...overrides });

const stepOf = (ipCase: IpCase, tasks: readonly Task[] = [], today: Day = day('2026-03-20')) =>
  nextStep(ipCase, tasks, { municipality: masoy, today });

describe('the next step', () => {
  test('of an untaken case is to take it', () => {
    expect(stepOf(aCase({ call: {} }))).toEqual({ step: 'take', by: '2026-04-02' });
  });

  test('of a taken case whose applicant asked to be rung is to ring, at the time that suits', () => {
    const step = stepOf(aCase({ status: 'in-progress', call: { when: 'morning' }, roleCheck: 'unchecked' }));
    expect(step).toEqual({ step: 'call', when: 'morning' });
  });

  test('with an unchecked role is to check it', () => {
    const step = stepOf(aCase({ status: 'in-progress', role: 'parent', roleCheck: 'unchecked' }));
    expect(step).toEqual({ step: 'check-role', role: 'parent' });
  });

  test('else is to answer, and says when the system answers first', () => {
    const step = stepOf(aCase({ status: 'in-progress' }));
    expect(step).toEqual({ step: 'decide', by: '2026-04-02', preliminaryOn: '2026-04-01' });
  });

  test('after a preliminary answer is to answer by the promised date', () => {
    const preliminaryAnswer = { on: day('2026-03-30'), by: 'hanna.hav', promisedBy: day('2026-04-20') };
    const step = stepOf(aCase({ status: 'in-progress', promisedBy: day('2026-04-20'), preliminaryAnswer }));
    expect(step).toEqual({ step: 'decide', by: '2026-04-20' });
  });

  test('of a withdrawn case is none', () => {
    expect(stepOf(aCase({ status: 'withdrawn', roleCheck: 'unchecked' }))).toEqual({ step: 'over' });
  });
});

describe('the next step after the decision', () => {
  const withdrawn = (before: IpCase, wish: 'plan' | 'coordinator') =>
    consentChange(before, { act: { wish: { [wish]: 'no' }, now: on('2026-05-05') } }).after;
  const left = (before: IpCase) =>
    changeOf(coordinatorLeft(before, { staffId: 'hanna.hav', now: on('2026-05-05') }, masoy)).after;
  const onlyCoordinator = { outcome: 'coordinatorOnly', wish: { coordinator: 'yes' } } as const;

  test.each<[string, IpCase, object]>([
    [
      'is to ask for consent to a coordinator',
      decidedCase(),
      { step: 'ask-consent', part: 'coordinator', by: '2026-03-26' },
    ],
    ['is to appoint one', consentedCase(), { step: 'appoint', by: '2026-03-26', vacant: false }],
    [
      'is nothing but to ask whether to close, after a no',
      consentedCase({ wish: { coordinator: 'no' } }),
      { step: 'declined', part: 'coordinator' },
    ],
    [
      'is to ask for consent to the plan',
      coordinatedCase({ wish: { coordinator: 'yes' } }),
      { step: 'ask-consent', part: 'plan', by: '2026-06-11' },
    ],
    ['is to make it', coordinatedCase(), { step: 'make-plan', by: '2026-06-11' }],
    [
      'is to go on without, after a no to the plan',
      coordinatedCase({ wish: { coordinator: 'yes', plan: 'no' } }),
      { step: 'declined', part: 'plan' },
    ],
    ['is to coordinate, where no plan was given', coordinatedCase(onlyCoordinator), { step: 'coordinate' }],
    ['is to revise', plannedCase(), { step: 'revise', by: '2027-04-30' }],
    [
      'is to revise without a coordinator, who is not wanted any more',
      withdrawn(plannedCase(), 'coordinator'),
      { step: 'revise', by: '2027-04-30' },
    ],
    ['is to fill a vacant place', left(plannedCase()), { step: 'appoint', by: '2026-05-05', vacant: true }],
    ['is none while the plan is paused', withdrawn(plannedCase(), 'plan'), { step: 'paused' }],
    ['is none in a closed case', closedCase(), { step: 'over' }],
  ])('%s', (_, ipCase, step) => {
    expect(stepOf(ipCase)).toEqual(step);
  });

  test('are the open tasks, whatever comes after', () => {
    expect(stepOf(consentedCase(), [aTask()])).toEqual({ step: 'tasks' });
    expect(stepOf(closedCase(), [aTask()])).toEqual({ step: 'tasks' });
  });

  test('of a paused plan is the question that it leaves, before other tasks', () => {
    const task = aTask({ id: 'ask-about-coordinator:2', kind: 'ask-about-coordinator' });
    const paused = withdrawn(plannedCase(), 'plan');
    expect(stepOf(paused, [aTask(), task])).toEqual({ step: 'ask-coordinator', task });
    expect(stepOf(paused, [{ ...task, doneAt: paused.sweptTo }])).toEqual({ step: 'paused' });
  });

  test('of a refusal is to wait until it was read, then until the complaint period is over, then to close', () => {
    const refused = decidedCase({ outcome: 'refused' });
    expect(stepOf(refused)).toEqual({ step: 'wait' });
    const decision = refused.decision && { ...refused.decision, openedOn: day('2026-03-13') };
    const opened: IpCase = { ...refused, ...(decision && { decision }) };
    expect(stepOf(opened, [], day('2026-04-10'))).toEqual({ step: 'complaint', by: '2026-04-10' });
    expect(stepOf(opened, [], day('2026-04-11'))).toEqual({ step: 'close', why: 'refused' });
  });

  test('of the end of a plan is to close once that was read', () => {
    const ended = decidedCase({ application: { wishes: ['endPlan'] } });
    expect(stepOf(ended)).toEqual({ step: 'wait' });
    const decision = ended.decision && { ...ended.decision, openedOn: day('2026-03-13') };
    expect(stepOf({ ...ended, ...(decision && { decision }) })).toEqual({ step: 'close', why: 'plan-ended' });
  });

  test('is to check a role that is still unchecked', () => {
    expect(stepOf(decidedCase({ application: { role: 'parent' } }))).toEqual({ step: 'check-role', role: 'parent' });
  });
});
