import { describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { day, instant } from '../../shared/domain/calendar/day.ts';
import { takeCase } from '../../shared/domain/handling/take-case.ts';
import { listsToRecompute, recomputed } from '../../shared/domain/recompute.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { aReceivedCase, changeOf } from '../support/domain-builders.ts';
import { withEmployee, withLadders } from '../support/settings-builders.ts';

const at = (text: string) => instant(new Date(text));
const friday = at('2026-03-06T12:00:00Z');

const withoutWard: Municipality = { ...masoy, units: masoy.units.slice(0, 1) };

describe('cases are looked through anew', () => {
  test.each<[string, Municipality, number]>([
    ['a ladder', withLadders({ takeLeader: 2 }), 8],
    ['a deadline', { ...masoy, deadlines: { ...masoy.deadlines, plan: { weeks: 10 } } }, 8],
    ['an absence', withEmployee('hanna.hav', { away: [{ from: day('2026-03-09'), to: day('2026-03-20') }] }), 8],
    ['a unit that is removed, in its own lists too', withoutWard, 8],
    ['a phone number', { ...masoy, phone: '40 00 00 19' }, 0],
    ['a name', withEmployee('hanna.hav', { name: 'Hanna Hauge' }), 0],
  ])('for a change of %s', (_, after, lists) => {
    expect(listsToRecompute(masoy, after)).toHaveLength(lists);
  });
});

describe('a case', () => {
  test('wakes by the new ladder', () => {
    // Received on Thursday 5 March: the leader is reminded on Tuesday 10 March, now on Monday.
    const ipCase = aReceivedCase();
    expect(ipCase.wakeAt).toBe(at('2026-03-10T07:00:00Z'));
    const sooner = recomputed(ipCase, withLadders({ takeLeader: 2 }), friday);
    expect(sooner?.wakeAt).toBe(at('2026-03-09T07:00:00Z'));
  });

  test('keeps every date that was promised, and its version', () => {
    const ipCase = aReceivedCase();
    const deadlines = { ...masoy.deadlines, answer: { weeks: 2 }, preliminary: { weeks: 1 } };
    const municipality = { ...withLadders({ takeLeader: 2 }), deadlines };
    const { wakeAt: _, sweptTo: __, ...after } = recomputed(ipCase, municipality, friday) ?? ipCase;
    const { wakeAt: ___, sweptTo: ____, ...before } = ipCase;
    expect(after).toEqual(before);
  });

  test('is sent nothing for a step that by the new ladder lay before now', () => {
    const ipCase = aReceivedCase();
    const municipality = withLadders({ takeLeader: 1 });
    const monday = at('2026-03-09T12:00:00Z');
    const after = recomputed(ipCase, municipality, monday);
    expect(after?.wakeAt).toBe(at('2026-03-12T07:00:00Z'));
    expect(whatTimeCallsFor(after ?? ipCase, municipality, new Date(monday)).notices).toEqual([]);
  });

  test('is sent no such step later either, when somebody changes it, where its next moment stays what it was', () => {
    const ipCase = aReceivedCase();
    // So many days before the answer is aimed at: this morning.
    const municipality = withLadders({ answerFirst: 26 });
    const after = recomputed(ipCase, municipality, friday) ?? ipCase;
    expect(after.wakeAt).toBe(ipCase.wakeAt);
    const taken = changeOf(takeCase(after, { staffId: 'hanna.hav', now: new Date(friday) }, municipality)).after;
    expect(whatTimeCallsFor(taken, municipality, new Date(friday)).notices).toEqual([]);
  });

  test('that nothing changes for is left alone, also the second time', () => {
    const ipCase = aReceivedCase();
    expect(recomputed(ipCase, masoy, friday)).toBeUndefined();
    const municipality = withLadders({ takeLeader: 2 });
    const once = recomputed(ipCase, municipality, friday);
    expect(once && recomputed(once, municipality, friday)).toBeUndefined();
  });

  test('that is due is left to the sweep', () => {
    expect(recomputed(aReceivedCase(), withLadders({ takeLeader: 2 }), at('2026-03-10T07:00:00Z'))).toBeUndefined();
  });

  test('of a unit that is no more is the coordinating unit’s', () => {
    const ipCase = aReceivedCase({ unit: 'sykeavdelingen' });
    expect(recomputed(ipCase, withoutWard, friday)).toMatchObject({ unit: 'hjemmetjenesten', version: ipCase.version });
  });
});
