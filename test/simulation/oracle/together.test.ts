import { describe, expect, it } from 'vitest';
import { osloInstant } from './calendar.ts';
import { digested, limited } from './together.ts';
import type { Told } from './told.ts';

const at = (day: string): number => osloInstant(day, 8);
const toStaff = (day: string, what: string, staff = 'leader'): Told => ({
  to: { staff },
  what,
  at: at(day),
  by: what === 'routing' ? 'event' : 'time',
});
const toAnna = (day: string, what: string, by: Told['by'] = 'time'): Told => ({
  to: { party: 'anna' },
  what,
  at: at(day),
  by,
});
const lines = (messages: ReturnType<typeof limited>): string[] =>
  messages.map(({ to, on, about }) => `${on} ${to} ${about.map(({ what }) => what).join('+')}`).sort();

describe('the digest', () => {
  it('is one mail a day for each of the staff', () => {
    const told = [
      toStaff('2026-01-08', 'take-3'),
      toStaff('2026-01-08', 'answer-7'),
      toStaff('2026-01-08', 'take-5', 'deputy'),
      toStaff('2026-01-09', 'answer-1'),
    ];
    expect(lines(digested(told))).toEqual([
      '2026-01-08 deputy take-5',
      '2026-01-08 leader take-3+answer-7',
      '2026-01-09 leader answer-1',
    ]);
  });

  it('leaves routing and the first word of a passed legal date to mails of their own', () => {
    const told = ['routing', 'answer-late', 'take-3', 'answer-week-1'].map((what) => toStaff('2026-01-08', what));
    expect(lines(digested(told))).toEqual([
      '2026-01-08 leader answer-late',
      '2026-01-08 leader routing',
      '2026-01-08 leader take-3+answer-week-1',
    ]);
  });
});

describe('enough is enough', () => {
  it('two of one day are one message', () => {
    expect(lines(limited([toAnna('2026-01-08', 'open-7'), toAnna('2026-01-08', 'join-7')]))).toEqual([
      '2026-01-08 anna open-7+join-7',
    ]);
  });

  it('the third of a week waits until the first is a week old, and takes more with it', () => {
    const told = ['05', '06', '08', '09'].map((day) => toAnna(`2026-01-${day}`, `step-${day}`));
    expect(lines(limited(told))).toEqual([
      '2026-01-05 anna step-05',
      '2026-01-06 anna step-06',
      '2026-01-12 anna step-08+step-09',
    ]);
  });

  it('what happened is told at once and counts for nothing', () => {
    const told = ['05', '06', '07'].map((day) => toAnna(`2026-01-${day}`, `event-${day}`, 'event'));
    expect(limited(told)).toHaveLength(3);
  });
});
