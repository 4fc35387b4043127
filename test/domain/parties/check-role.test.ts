import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Role } from '../../../shared/domain/applying/application.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { decidedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';

const now = new Date('2026-03-06T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };
const mother = { name: 'Mona Mor', mobile: '+4740000032' };
const taken = changeOf(takeCase(aReceivedCase(), hanna, masoy)).after;

const claimedBy = (role: Role) => aReceivedCase({ role, applicant: mother });

describe('a claimed role', () => {
  test('hears of the decision by a task for staff until it is checked, and by a notice as soon as it is', () => {
    const decision = { outcome: 'granted', text: '' } as const;
    const change = changeOf(decide(claimedBy('parent'), { ...hanna, decision }, masoy));
    expect(change.notices).toEqual([]);
    expect(change.tasks).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
    const checked = changeOf(checkRole(change.after, { ...hanna, result: 'accepted' }, masoy));
    expect(checked.notices).toMatchObject([{ kind: 'decision-ready', to: { who: 'applicant' } }]);
  });

  test('that is refused is told nothing', () => {
    const refused = changeOf(checkRole(claimedBy('guardian'), { ...hanna, result: 'refused' }, masoy));
    expect(refused.notices).toEqual([]);
    expect(checkRole(refused.after, { ...hanna, result: 'refused' }, masoy)).toEqual({
      ok: false,
      reason: 'unchanged',
    });
  });

  test('about oneself needs no check', () => {
    expect(checkRole(taken, { ...hanna, result: 'accepted' }, masoy)).toEqual({ ok: false, reason: 'no-role-claimed' });
  });
});

describe('a role that is checked anew', () => {
  const checked = (ipCase: IpCase, result: 'accepted' | 'refused') =>
    changeOf(checkRole(ipCase, { ...hanna, result }, masoy));
  const claimed = decidedCase({ application: { role: 'parent', applicant: mother } });

  test('counts the decision as told from the day it was accepted', () => {
    expect(claimed.decision?.toldOn).toBeUndefined();
    expect(checked(claimed, 'accepted').after.decision?.toldOn).toBe('2026-03-06');
  });

  test('is not told once more of a decision that was read', () => {
    const read = changeOf(openDecision(checked(claimed, 'accepted').after, now, masoy)).after;
    const again = checked(checked(read, 'refused').after, 'accepted');
    expect(again.notices).toEqual([]);
    expect(again.after.decision).toEqual(read.decision);
  });

  test('is told nothing when the case is closed', () => {
    const act = { ...hanna, closing: { reason: 'deceased' } } as const;
    const { notices, tasks, after } = checked(changeOf(closeCase(claimed, act, masoy)).after, 'accepted');
    expect([notices, tasks, after.wakeAt]).toEqual([[], [], undefined]);
  });
});

describe('a role that is refused after it was accepted', () => {
  const checked = (ipCase: IpCase, result: 'accepted' | 'refused') =>
    changeOf(checkRole(ipCase, { ...hanna, result }, masoy));
  const application = { role: 'parent', applicant: mother } as const;

  test('leaves the task of telling the decision to those it is for', () => {
    const accepted = checked(decidedCase({ application }), 'accepted').after;
    const { notices, tasks } = checked(accepted, 'refused');
    expect(notices).toEqual([]);
    expect(tasks).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test('leaves it also when that applicant has read the decision', () => {
    const accepted = checked(decidedCase({ application }), 'accepted').after;
    const read = changeOf(openDecision(accepted, now, masoy)).after;
    expect(checked(read, 'refused').tasks).toHaveLength(1);
  });

  test('leaves none before the decision, nor a second one where none was told by message', () => {
    const accepted = checked(claimedBy('parent'), 'accepted').after;
    expect(checked(accepted, 'refused').tasks).toEqual([]);
    expect(checked(decidedCase({ application }), 'refused').tasks).toEqual([]);
  });
});

test('a case decided before coordinators were owed here owes one as soon as anything happens in it', () => {
  const application = { role: 'parent', applicant: mother } as const;
  const { appoint: _, wakeAt: __, ...older } = decidedCase({ application });
  const result = { ...hanna, result: 'accepted' } as const;
  const accepted = changeOf(checkRole(older, result, masoy)).after;
  expect(accepted.appoint?.by).toBe('2026-03-20');
  const { appoint: ___, ...stillWithout } = accepted;
  expect(changeOf(openDecision(stillWithout, now, masoy)).after.appoint?.by).toBe('2026-03-20');
});
