import { describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Wish } from '../../shared/domain/applying/application.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import type { Outcome } from '../../shared/domain/case.ts';
import { withdraw } from '../../shared/domain/ending/withdraw.ts';
import { decide } from '../../shared/domain/handling/decide.ts';
import { complaintDeadline, openDecision } from '../../shared/domain/handling/open-decision.ts';
import { givePreliminaryAnswer } from '../../shared/domain/handling/preliminary-answer.ts';
import { recordCall } from '../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../shared/domain/handling/take-case.ts';
import { queuePlace } from '../../shared/domain/queue.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { anOpening, aReceivedCase, changeOf } from '../support/domain-builders.ts';

const now = new Date('2026-03-06T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };
const mother = { name: 'Mona Mor', mobile: '+4740000032' };
const taken = changeOf(takeCase(aReceivedCase(), hanna, masoy)).after;
const decided = (outcome: Outcome = 'granted', text = 'Vi ser at du trenger det.') =>
  changeOf(decide(taken, { ...hanna, decision: { outcome, text } }, masoy)).after;

describe('an application that is sent', () => {
  test('is a case of the unit chosen, received today, its clocks counted from today', () => {
    expect(anOpening({ unit: 'sykeavdelingen' }).after).toMatchObject({
      unit: 'sykeavdelingen',
      status: 'received',
      receivedOn: '2026-03-05',
      answerBy: '2026-04-02',
      preliminaryBy: '2026-04-02',
      promisedBy: '2026-04-02',
      version: 1,
    });
  });

  test('sent 23:30 UTC on 1 March was received on 2 March', () => {
    expect(aReceivedCase({}, new Date('2026-03-01T23:30:00Z')).receivedOn).toBe('2026-03-02');
  });

  test('gives the applicant a receipt and the unit leader a routing notice, at once', () => {
    expect(anOpening().notices).toMatchObject([
      { kind: 'receipt', to: { who: 'person' }, language: 'nb', date: '2026-04-02', urgency: 'at-once' },
      { kind: 'routing', to: { who: 'staff', staffId: 'hanna.hav' }, language: 'nb', urgency: 'at-once' },
    ]);
  });

  test('for another gives the receipt to the applicant, whose role is not yet checked', () => {
    const opening = anOpening({ role: 'parent', applicant: mother });
    expect(opening.notices[0]?.to).toEqual({ who: 'applicant' });
    expect(opening.after).toMatchObject({ roleCheck: 'unchecked', reach: { applicant: ['sms'] } });
  });

  test('with a preliminary period shorter than the answer period promises the answer later than it', () => {
    const slow = { ...masoy, deadlines: { ...masoy.deadlines, answer: { weeks: 8 } } };
    expect(aReceivedCase({}, undefined, slow)).toMatchObject({ answerBy: '2026-04-30', preliminaryBy: '2026-04-05' });
  });
});

describe('taking a case', () => {
  test('is possible once', () => {
    expect(takeCase(taken, hanna, masoy)).toEqual({ ok: false, reason: 'already-taken' });
    expect(takeCase(decided(), hanna, masoy)).toEqual({ ok: false, reason: 'not-open' });
  });
});

describe('deciding', () => {
  const outcomes: [Outcome, Wish[], boolean][] = [
    ['granted', ['plan'], false],
    ['refused', ['coordinator'], true],
    ['coordinatorOnly', ['plan', 'coordinator'], true],
    ['coordinatorOnly', ['changePlan'], true],
    ['coordinatorOnly', ['coordinator'], false],
    ['coordinatorOnly', ['childrensCoordinator'], false],
  ];
  test.each(outcomes)('%s when asked for %j: reasons needed %s', (outcome, wishes, needed) => {
    const result = decide({ ...taken, wishes }, { ...hanna, decision: { outcome, text: '  ' } }, masoy);
    expect(result.ok ? 'decided' : result.reason).toBe(needed ? 'reasons-missing' : 'decided');
  });

  test('tells the person that an answer is ready, and leaves the open list', () => {
    const change = changeOf(decide(taken, { ...hanna, decision: { outcome: 'granted', text: '' } }, masoy));
    expect(change.notices).toMatchObject([{ kind: 'decision-ready', to: { who: 'person' } }]);
    // Two weeks on, when a coordinator is to be appointed.
    expect(queuePlace(change.after)).toEqual({ list: 'waiting', nextDeadline: '2026-03-20' });
  });

  test('an untaken case takes it', () => {
    const change = changeOf(decide(aReceivedCase(), { ...hanna, decision: { outcome: 'granted', text: '' } }, masoy));
    expect(change.after.takenBy).toBe('hanna.hav');
  });

  test('twice is refused', () => {
    const again = { ...hanna, decision: { outcome: 'granted', text: '' } } as const;
    expect(decide(decided(), again, masoy)).toEqual({ ok: false, reason: 'not-open' });
  });
});

describe('a preliminary answer', () => {
  test.each([
    ['', '2026-04-20', 'reason-missing'],
    ['Vi venter.', '2026-03-06', 'date-not-later'],
  ])('with the words "%s" and the date %s is refused: %s', (text, date, reason) => {
    const promise = { text, promisedBy: day(date) };
    expect(givePreliminaryAnswer(taken, { ...hanna, promise }, masoy)).toEqual({ ok: false, reason });
  });

  test('in a decided case is refused', () => {
    const promise = { text: 'Vi venter.', promisedBy: day('2026-05-04') };
    expect(givePreliminaryAnswer(decided(), { ...hanna, promise }, masoy)).toEqual({ ok: false, reason: 'not-open' });
  });
});

describe('withdrawing', () => {
  test('tells the one who took the case, and it leaves every list', () => {
    const change = changeOf(withdraw(taken, now, masoy));
    expect(change.notices).toMatchObject([{ kind: 'withdrawal', to: { who: 'staff', staffId: 'hanna.hav' } }]);
    expect(queuePlace(change.after)).toBeUndefined();
  });

  test('after the decision, or twice, is refused', () => {
    expect(withdraw(decided(), now, masoy)).toEqual({ ok: false, reason: 'decided' });
    const withdrawn = changeOf(withdraw(taken, now, masoy)).after;
    expect(withdraw(withdrawn, now, masoy)).toEqual({ ok: false, reason: 'already-withdrawn' });
  });
});

describe('opening the decision', () => {
  test('is recorded once, and the complaint period counts from that day', () => {
    const opened = changeOf(openDecision(decided('refused'), new Date('2026-04-19T10:00:00Z'), masoy)).after;
    expect(opened.decision?.openedOn).toBe('2026-04-19');
    expect(complaintDeadline(opened, masoy)).toBe('2026-05-18');
    expect(openDecision(opened, now, masoy)).toEqual({ ok: false, reason: 'already-opened' });
    expect(complaintDeadline(decided(), masoy)).toBeUndefined();
    expect(openDecision(taken, now, masoy)).toEqual({ ok: false, reason: 'no-decision' });
  });

  test('does not begin the complaint period where that counts from when the person was told', () => {
    const municipality: Municipality = { ...masoy, complaintCountsFrom: 'sent' };
    const refused = decided('refused');
    // Told on 6 March; four weeks on is langfredag.
    expect(complaintDeadline(refused, municipality)).toBe('2026-04-07');
    const opened = changeOf(openDecision(refused, new Date('2026-04-19T10:00:00Z'), municipality)).after;
    expect(complaintDeadline(opened, municipality)).toBe('2026-04-07');
  });
});

describe('ringing the applicant', () => {
  test('is recorded only where it was asked for, and once', () => {
    expect(recordCall(taken, hanna, masoy)).toEqual({ ok: false, reason: 'not-asked-for' });
    const rung = changeOf(recordCall(aReceivedCase({ callMe: true }), hanna, masoy)).after;
    expect(recordCall(rung, hanna, masoy)).toEqual({ ok: false, reason: 'already-done' });
  });
});

test('a case with a protected address stands in the restricted list alone', () => {
  expect(queuePlace(aReceivedCase({ protectedAddress: true }))?.list).toBe('restricted');
});
