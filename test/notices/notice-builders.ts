import { day, type Instant, instant } from '../../shared/domain/calendar/day.ts';
import type { Notice, PlannedNotice } from '../../shared/domain/telling/notice.ts';
import { noticeOn } from '../../shared/notices/sending/address-notices.ts';

export const at = (text: string): Instant => instant(new Date(text));

/** A working day within the SMS window. */
export const noon = at('2026-03-05T11:00:00Z');

export const theCase = { municipality: 'masoy', reference: 'ACDE2346' };

export function aPlan(overrides: Partial<PlannedNotice> = {}): PlannedNotice {
  return {
    kind: 'decision-ready',
    occurrence: 'decided:2',
    to: { who: 'person' },
    language: 'nb',
    urgency: 'in-window',
    ...overrides,
  };
}

/** A reminder to a leader: true only while the case stands as it does. */
export function aReminder(overrides: Partial<PlannedNotice> = {}): PlannedNotice {
  return aPlan({
    kind: 'answer-due',
    occurrence: '14-days-before:2026-04-02',
    to: { who: 'staff', staffId: 'hanna.hav' },
    date: day('2026-04-02'),
    ...overrides,
  });
}

/** A pending mail, unless the overrides say otherwise. */
export function aNotice(overrides: Partial<Notice> = {}, plan: PlannedNotice = aPlan()): Notice {
  return { ...noticeOn('email', plan, { key: theCase, at: noon }), ...overrides };
}
