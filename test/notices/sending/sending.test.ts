import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { afterSend, sending } from '../../../shared/notices/sending/sending.ts';
import { whenDue } from '../../../shared/notices/sending/sweeping.ts';
import { aNotice, aPlan, at, noon } from '../notice-builders.ts';

const attempt = (attempts = 0) => sending(aNotice({ attempts }), noon);

describe('the result of a hand-over', () => {
  test('accepted: sent, and nothing is waited for', () => {
    const next = afterSend(attempt(), { result: 'accepted', providerId: 'x' }, noon);
    expect(next).toMatchObject({ outcome: 'sent', after: { state: 'sent', sentAt: noon } });
    expect(next).not.toHaveProperty('after.dueAt');
  });

  test.each([
    [0, '2026-03-05T11:01:00Z'],
    [1, '2026-03-05T11:05:00Z'],
    [2, '2026-03-05T11:15:00Z'],
    [3, '2026-03-05T12:00:00Z'],
    [4, '2026-03-05T15:00:00Z'],
  ])('a passing fault after %i others: again at %s', (attempts, again) => {
    const next = afterSend(attempt(attempts), { result: 'transient', detail: 'busy' }, noon);
    expect(next).toMatchObject({ after: { state: 'waiting', attempts: attempts + 1, dueAt: at(again) } });
  });

  test('the sixth passing fault is a failure', () => {
    const next = afterSend(attempt(5), { result: 'transient', detail: 'busy' }, noon);
    expect(next).toMatchObject({ outcome: 'failed', after: { state: 'failed', detail: 'busy' } });
  });

  test('a passing fault where the next attempt would come after it is of use: no more attempts', () => {
    const meeting = aPlan({ kind: 'meeting', occurrence: '1:0', date: day('2026-03-05'), time: '12:04' });
    const tried = sending(aNotice({ attempts: 1 }, meeting), noon);
    const next = afterSend(tried, { result: 'transient', detail: 'busy' }, noon);
    expect(next).toMatchObject({ outcome: 'failed', after: { state: 'expired', attempts: 2, detail: 'busy' } });
    expect(next).not.toHaveProperty('after.dueAt');
    const first = afterSend({ ...tried, attempts: 0 }, { result: 'transient', detail: 'busy' }, noon);
    expect(first).toMatchObject({ outcome: 'waiting', after: { dueAt: at('2026-03-05T11:01:00Z') } });
  });

  test('being throttled costs no attempt', () => {
    const next = afterSend(attempt(4), { result: 'throttled' }, noon);
    expect(next).toMatchObject({ after: { state: 'waiting', attempts: 4, dueAt: at('2026-03-05T11:01:00Z') } });
  });

  test('nobody knows whether it left: nothing is written over the attempt', () => {
    expect(afterSend(attempt(), { result: 'unknown', detail: 'time-out' }, noon)).toEqual({ outcome: 'unknown' });
  });
});

describe('what comes due with a notice', () => {
  const legal = { legalDate: day('2026-03-05') };
  const later = at('2026-03-07T11:00:00Z');

  test('one that waited is to be sent now', () => {
    const waiting = aNotice({ state: 'waiting', dueAt: noon });
    expect(whenDue(waiting, noon)?.after).toMatchObject({ state: 'pending', dueAt: at('2026-03-05T11:02:00Z') });
  });

  test('one whose stream record was lost is written anew', () => {
    const lost = aNotice();
    expect(whenDue(lost, at('2026-03-05T11:01:59Z'))).toBeUndefined();
    expect(whenDue(lost, at('2026-03-05T11:02:00Z'))?.after).toMatchObject({
      state: 'pending',
      dueAt: at('2026-03-05T11:04:00Z'),
    });
  });

  test('an attempt without a result after 15 minutes is uncertain', () => {
    expect(whenDue(attempt(), at('2026-03-05T11:14:59Z'))).toBeUndefined();
    const dueAt = at('2026-03-06T11:15:00Z');
    expect(whenDue(attempt(), at('2026-03-05T11:15:00Z'))?.after).toMatchObject({ state: 'uncertain', dueAt });
  });

  test('with a legal date, the provider has one hour to tell', () => {
    const uncertain = whenDue({ ...attempt(), ...legal }, at('2026-03-05T11:15:00Z'))?.after;
    expect(uncertain).toMatchObject({ state: 'uncertain', dueAt: at('2026-03-05T12:15:00Z') });
  });

  test('then it is sent once more, and the ledger says so', () => {
    const uncertain = aNotice({ state: 'uncertain', dueAt: noon, ...legal });
    expect(whenDue(uncertain, noon)?.after).toMatchObject({ state: 'pending', detail: 'resent-uncertain' });
  });

  test('it is not sent a third time: somebody rings or writes', () => {
    const again = sending(aNotice({ detail: 'resent-uncertain', ...legal }), noon);
    const uncertain = whenDue(again, later)?.after;
    expect(uncertain).toMatchObject({ state: 'uncertain', detail: 'resent-uncertain' });
    const end = uncertain && whenDue(uncertain, at('2026-03-09T11:00:00Z'));
    expect(end).toMatchObject({ after: { state: 'handed-to-person' }, task: { kind: 'ring-or-write' } });
  });

  test('without a legal date an uncertain one becomes a task', () => {
    const uncertain = aNotice({ state: 'uncertain', dueAt: noon });
    expect(whenDue(uncertain, noon)).toMatchObject({
      after: { state: 'handed-to-person' },
      task: { kind: 'ring-or-write', about: 'decision-ready' },
    });
  });

  test.each([
    'sent',
    'delivered',
    'bounced',
    'failed',
    'superseded',
    'suppressed',
    'expired',
    'handed-to-person',
  ] as const)('nothing comes due with one that is %s', (state) => {
    expect(whenDue(aNotice({ state, dueAt: noon }), later)).toBeUndefined();
  });
});
