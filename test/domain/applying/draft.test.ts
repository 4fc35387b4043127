import { describe, expect, test } from 'vitest';
import {
  type DraftHead,
  handOverNotice,
  reminderMoment,
  reminderOf,
  stillSaidOf,
} from '../../../shared/domain/applying/draft.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { groupCode, newCode, parseCode } from '../../../shared/domain/parties/one-time-code.ts';
import { aKey, at } from '../../support/case-builders.ts';
import { aReach } from '../../support/draft-builders.ts';

const now = at('2026-03-10T08:00:00Z');

function aHead(overrides: Partial<DraftHead> = {}): DraftHead {
  return { ...aKey, state: 'draft', revision: 2, expiresAt: at('2026-04-04T08:00:00Z'), told: aReach(), ...overrides };
}

describe('the reminder of a draft', () => {
  test.each([
    ['in summer time', '2026-04-04T08:00:00Z', '2026-04-01T06:00:00Z'],
    ['in winter time', '2026-02-04T08:00:00Z', '2026-02-01T07:00:00Z'],
    ['on the day that summer time begins', '2026-04-01T08:00:00Z', '2026-03-29T06:00:00Z'],
    ['counted by Norwegian days: 23:30 UTC is the day after', '2026-04-03T23:30:00Z', '2026-04-01T06:00:00Z'],
  ])('is due three days before, at 08:00 in Norway: %s', (_, expires, due) => {
    expect(reminderMoment(aHead({ expiresAt: at(expires) }))).toBe(at(due));
  });

  test.each([
    ['nothing has been typed to reach them by', undefined],
    ['they want a letter', aReach({ channel: 'letter' })],
    ['they want to be rung', aReach({ channel: 'phone' })],
    ['only the one it is about can be reached', aReach({ to: 'applicant' })],
  ])('is never due when %s', (_, told) => {
    const { told: __, ...rest } = aHead();
    expect(reminderMoment({ ...rest, ...(told && { told }) })).toBeUndefined();
  });

  test('names the day it is deleted and nothing else', () => {
    expect(reminderOf(aHead(), now)).toEqual({
      kind: 'draft-expiring',
      occurrence: 'expires:2026-04-04',
      to: { who: 'person' },
      language: 'nb',
      date: '2026-04-04',
      urgency: 'in-window',
    });
  });

  test.each([
    ['sent', { state: 'submitted' }],
    ['handed over', { state: 'handed-over' }],
    ['past its time', { expiresAt: now }],
  ] as const)('is not called for when the draft is %s', (_, changed) => {
    expect(reminderOf(aHead(changed), now)).toBeUndefined();
  });
});

describe('what a notice says of a draft', () => {
  const reminding = { kind: 'draft-expiring', date: day('2026-04-04'), occurrence: 'expires:2026-04-04' } as const;

  test('is so while it is kept until that day', () => {
    expect(stillSaidOf(aHead(), reminding, now)).toBe(true);
    expect(stillSaidOf(aHead({ expiresAt: at('2026-04-05T08:00:00Z') }), reminding, now)).toBe(false);
    expect(stillSaidOf(aHead({ state: 'submitted' }), reminding, now)).toBe(false);
    expect(stillSaidOf(aHead({ state: 'handed-over' }), reminding, now)).toBe(false);
    expect(stillSaidOf(undefined, reminding, now)).toBe(false);
    expect(stillSaidOf(aHead(), reminding, at('2026-04-04T08:00:00Z'))).toBe(false);
  });

  test('of a code is so for the very handing over it came with', () => {
    const handed = aHead({ state: 'handed-over' });
    const notice = handOverNotice(handed);
    if (!notice) throw new Error('no notice');
    expect(stillSaidOf(handed, notice, now)).toBe(true);
    expect(stillSaidOf({ ...handed, revision: 4 }, notice, now)).toBe(false);
    expect(stillSaidOf({ ...handed, state: 'draft' }, notice, now)).toBe(false);
  });
});

describe('a one-time code', () => {
  test('has eight digits, leading zeros kept', () => {
    let next = 0;
    const digits = [0, 0, 4, 2, 9, 9, 1, 0];
    expect(newCode((below) => (digits[next++] ?? 0) % below)).toBe('00429910');
    expect(groupCode('00429910')).toBe('0042 9910');
  });

  test.each([
    ['0042 9910', '00429910'],
    ['0042-9910', '00429910'],
    ['004299101', undefined],
    ['0042991', undefined],
    ['0042991O', undefined],
    ['٠٠٤٢٩٩١٠', undefined],
    ['', undefined],
  ])('typed as %s is %s', (typed, code) => {
    expect(parseCode(typed)).toBe(code);
  });
});
