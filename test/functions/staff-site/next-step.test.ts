import { describe, expect, test } from 'vitest';
import { nextStep, possibleActions } from '../../../functions/staff-site/next-step.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { day } from '../../../shared/domain/day.ts';
import { aTask } from '../../support/case-builders.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

const aCase = (overrides: Partial<IpCase> = {}): IpCase => ({ ...aReceivedCase(), ...overrides });
const decision = { outcome: 'granted', on: day('2026-03-20'), by: 'hanna.hav' } as const;

describe('the next step', () => {
  test('of an untaken case is to take it', () => {
    expect(nextStep(aCase({ call: {} }), [])).toEqual({ step: 'take', by: '2026-04-02' });
  });

  test('of a taken case whose applicant asked to be rung is to ring, at the time that suits', () => {
    const step = nextStep(aCase({ status: 'in-progress', call: { when: 'morning' }, roleCheck: 'unchecked' }), []);
    expect(step).toEqual({ step: 'call', when: 'morning' });
  });

  test('with an unchecked role is to check it', () => {
    const step = nextStep(aCase({ status: 'in-progress', role: 'parent', roleCheck: 'unchecked' }), []);
    expect(step).toEqual({ step: 'check-role', role: 'parent' });
  });

  test('else is to answer, and says when the system answers first', () => {
    const step = nextStep(aCase({ status: 'in-progress' }), []);
    expect(step).toEqual({ step: 'decide', by: '2026-04-02', preliminaryOn: '2026-04-01' });
  });

  test('after a preliminary answer is to answer by the promised date', () => {
    const preliminaryAnswer = { on: day('2026-03-30'), by: 'hanna.hav', promisedBy: day('2026-04-20') };
    const step = nextStep(aCase({ status: 'in-progress', promisedBy: day('2026-04-20'), preliminaryAnswer }), []);
    expect(step).toEqual({ step: 'decide', by: '2026-04-20' });
  });

  test('of an answered case are its open tasks', () => {
    expect(nextStep(aCase({ status: 'decided', decision }), [aTask()])).toEqual({ step: 'tasks' });
  });

  test('of an answered case without tasks is to wait, until the answer was read', () => {
    expect(nextStep(aCase({ status: 'decided', decision }), [])).toEqual({ step: 'wait' });
    const opened = { ...decision, openedOn: day('2026-03-22') };
    expect(nextStep(aCase({ status: 'decided', decision: opened }), [])).toEqual({ step: 'read', on: '2026-03-22' });
  });

  test('of a withdrawn case is none', () => {
    expect(nextStep(aCase({ status: 'withdrawn', roleCheck: 'unchecked' }), [])).toEqual({ step: 'over' });
  });
});

test.each<[string, Partial<IpCase>, readonly string[]]>([
  ['received', {}, ['take', 'decide', 'preliminary-answer', 'task-done']],
  ['in progress', { status: 'in-progress', call: {} }, ['decide', 'preliminary-answer', 'called', 'task-done']],
  ['decided', { status: 'decided', call: {}, roleCheck: 'refused' }, ['check-role', 'task-done']],
  ['withdrawn', { status: 'withdrawn', call: {}, roleCheck: 'unchecked' }, ['task-done']],
])('a case that is %s leaves open its actions', (_, overrides, actions) => {
  expect(possibleActions(aCase(overrides))).toEqual(actions);
});
