import { describe, expect, test } from 'vitest';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { NoticeKind } from '../../../shared/domain/telling/notice.ts';
import { isPastWorth, worthUntil } from '../../../shared/domain/telling/worth-until.ts';

const at = (text: string) => instant(new Date(text));
const said = (kind: NoticeKind) => ({ kind, date: day('2026-03-30'), time: '09:30' });

describe('how long it is of use to tell', () => {
  test.each(['meeting', 'meeting-cancelled', 'meeting-set', 'meeting-off'] as const)(
    '%s: until the meeting begins',
    (kind) => {
      expect(worthUntil(said(kind))).toBe('2026-03-30T07:30:00.000Z');
      expect(isPastWorth(said(kind), at('2026-03-30T07:29:59Z'))).toBe(false);
      expect(isPastWorth(said(kind), at('2026-03-30T07:30:00Z'))).toBe(true);
    },
  );

  test.each(['revision-coming', 'information-due'] as const)('%s: the whole day that it names', (kind) => {
    // Summer time begins on the 29th.
    expect(worthUntil({ kind, date: day('2026-03-28') })).toBe('2026-03-28T23:00:00.000Z');
    expect(worthUntil({ kind, date: day('2026-03-29') })).toBe('2026-03-29T22:00:00.000Z');
  });

  test.each(['preliminary-answer', 'decision-ready', 'complaint-delayed', 'answer-overdue'] as const)(
    '%s: always, however late',
    (kind) => {
      expect(isPastWorth(said(kind), at('2036-01-01T00:00:00Z'))).toBe(false);
    },
  );

  test('what names no day is of use always', () => {
    expect(worthUntil({ kind: 'meeting' })).toBeUndefined();
  });
});
