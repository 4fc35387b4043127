import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { recordCall } from '../../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { type Undoable, undoableNow, undoStep } from '../../../shared/domain/handling/undo-step.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { recordHeard } from '../../../shared/domain/parties/hear-child.ts';
import { noteMandateSeen } from '../../../shared/domain/parties/mandate.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import { coordinatedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime } from '../time-machine.ts';

const now = new Date('2026-03-20T10:00:00Z');
const nextDay = new Date('2026-03-21T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };
const mother = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
const child = aReceivedCase({ ...mother, birthDate: day('2018-04-01') });
const asked = aReceivedCase({ callMe: true });
const guardian: IpCase = { ...aReceivedCase(), role: 'guardian', roleCheck: 'unchecked', mandateAwaited: true };

const steps: readonly (readonly [Undoable, IpCase, (ipCase: IpCase) => Change])[] = [
  ['taken', aReceivedCase(), (ipCase) => changeOf(takeCase(ipCase, hanna, masoy))],
  ['called', asked, (ipCase) => changeOf(recordCall(ipCase, hanna, masoy))],
  ['mandate-seen', guardian, (ipCase) => changeOf(noteMandateSeen(ipCase, hanna, masoy))],
  ['child-heard', child, (ipCase) => changeOf(recordHeard(ipCase, hanna, masoy))],
  [
    'stand-in',
    coordinatedCase(),
    (ipCase) => changeOf(appointStandIn(ipCase, { ...hanna, standIn: 'dag.dal', until: day('2026-04-20') }, masoy)),
  ],
];

const undoing = (ipCase: IpCase, what: Undoable, timeline: readonly CaseEvent[], at = now) =>
  undoStep(ipCase, { what, timeline, staffId: 'dag.dal', now: at }, masoy);

describe.each(steps)('%s', (what, before, step) => {
  const { after, events } = step(before);

  test('is undone: the case stands as before, and the timeline says so', () => {
    const change = changeOf(undoing(after, what, events));
    expect(change.after).toEqual({ ...before, version: before.version + 2 });
    expect(change.events).toMatchObject([{ type: 'undone', what, by: { who: 'staff', staffId: 'dag.dal' } }]);
    expect([change.notices, change.tasks]).toEqual([[], []]);
  });

  test('is undone once, and can be done again', () => {
    const undone = changeOf(undoing(after, what, events));
    const timeline = [...events, ...undone.events];
    expect(undoing(undone.after, what, timeline)).toEqual({ ok: false, reason: 'cannot-undo' });
    const again = step(undone.after);
    expect(undoableNow(again.after, [...timeline, ...again.events], day('2026-03-20'))).toEqual([what]);
  });

  test('is not undone where it was never done', () => {
    expect(undoing(before, what, [])).toEqual({ ok: false, reason: 'cannot-undo' });
  });
});

test('what was noted yesterday stays noted; a case that was taken, and a stand-in, are given back any day', () => {
  for (const [what, before, step] of steps) {
    const { after, events } = step(before);
    expect([what, undoing(after, what, events, nextDay).ok]).toEqual([what, what === 'taken' || what === 'stand-in']);
  }
});

test('a case that is decided is not given back, nor a mandate unseen once the role is checked', () => {
  const { after, events } = changeOf(takeCase(aReceivedCase(), hanna, masoy));
  const decided = changeOf(decide(after, { ...hanna, decision: { outcome: 'granted', text: '' } }, masoy)).after;
  expect(undoing(decided, 'taken', events).ok).toBe(false);
  const seen = changeOf(noteMandateSeen(guardian, hanna, masoy));
  const checked = changeOf(checkRole(seen.after, { ...hanna, result: 'accepted' }, masoy)).after;
  expect(undoing(checked, 'mandate-seen', seen.events).ok).toBe(false);
});

test('a child that was heard before was heard then', () => {
  const first = changeOf(recordHeard(child, { ...hanna, now: new Date('2026-03-10T10:00:00Z') }, masoy));
  const second = changeOf(recordHeard(first.after, hanna, masoy));
  const timeline = [...first.events, ...second.events];
  expect(changeOf(undoing(second.after, 'child-heard', timeline)).after.heardOn).toBe('2026-03-10');
});

test('who was to be rung is reminded of again once the call is unsaid', () => {
  const called = changeOf(recordCall(asked, { ...hanna, now: new Date('2026-03-06T10:00:00Z') }, masoy));
  const undone = changeOf(undoing(called.after, 'called', called.events, new Date('2026-03-06T10:05:00Z'))).after;
  expect(linesOf('call', passTime(undone, masoy, '2026-03-11T00:00:00Z').told)).toHaveLength(2);
});
