import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { addDays, type Day, day, dayInNorway, daysBetween, momentInNorway } from '../../shared/domain/day.ts';
import type { PlannedNotice } from '../../shared/domain/notice.ts';
import { type RemindedOn, spacedOut } from '../../shared/domain/reminder-limit.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { aPlan, aReminder } from '../notices/notice-builders.ts';
import { plannedCase } from '../support/case-states.ts';

const monday = day('2026-03-02');
const morning = (on: Day) => momentInNorway(on, 8);

function reminder(occurrence: string, more: Partial<PlannedNotice> = {}): PlannedNotice {
  return aPlan({ kind: 'revision-coming', occurrence, ...more });
}

function daysOf(notices: readonly PlannedNotice[], today: Day): readonly Day[] {
  return notices.map(({ notBefore }) => (notBefore ? dayInNorway(new Date(notBefore)) : today));
}

describe('reminders to one person', () => {
  test('of the same morning leave on a day each, two in a week', () => {
    const three = ['a', 'b', 'c'].map((name) => reminder(name));
    const { notices, remindedOn } = spacedOut(three, {}, morning(monday));
    expect(daysOf(notices, monday)).toEqual(['2026-03-02', '2026-03-03', '2026-03-09']);
    expect(remindedOn).toEqual({ person: ['2026-03-02', '2026-03-03', '2026-03-09'] });
  });

  test('wait for what left earlier in the week, and not for what left before it', () => {
    const before: RemindedOn = { person: [day('2026-02-20'), day('2026-02-26'), day('2026-02-27')] };
    const { notices, remindedOn } = spacedOut([reminder('a')], before, morning(monday));
    // Two in seven days again once that of 26 February is a week old.
    expect(daysOf(notices, monday)).toEqual(['2026-03-05']);
    expect(remindedOn.person).toEqual(['2026-02-26', '2026-02-27', '2026-03-05']);
  });

  test('never wait past the date that they are about: what has one goes first, and on the day if it must', () => {
    const soon = reminder('soon', { kind: 'information-due', date: day('2026-03-03') });
    const legal = reminder('legal', { legalDate: monday });
    const { notices } = spacedOut([reminder('a'), soon, legal], {}, morning(monday));
    expect(daysOf(notices, monday)).toEqual(['2026-03-09', '2026-03-03', '2026-03-02']);
    const full: RemindedOn = { person: [day('2026-02-27'), monday] };
    expect(daysOf(spacedOut([soon, legal], full, morning(monday)).notices, monday)).toEqual([monday, monday]);
  });

  test('wait for working days, and what is before a day off leaves before it', () => {
    const friday = day('2026-03-06');
    const sunday = reminder('b', { date: day('2026-03-08') });
    const both = spacedOut([reminder('a'), sunday], {}, morning(friday));
    expect(daysOf(both.notices, friday)).toEqual(['2026-03-09', '2026-03-06']);
  });

  test('to another, and to staff, wait for nobody', () => {
    const all = [reminder('a'), reminder('a', { to: { who: 'otherParent' } }), aReminder(), aReminder()];
    const { notices } = spacedOut(all, {}, morning(monday));
    expect(daysOf(notices, monday)).toEqual(Array(4).fill(monday));
  });

  test('leave once a day and twice in any seven days at most, and none is lost, whatever comes', () => {
    const year = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(year, (offsets) => {
        let remindedOn: RemindedOn = {};
        const left: Day[] = [];
        for (const [index, offset] of offsets.toSorted((a, b) => a - b).entries()) {
          const today = addDays(monday, offset);
          const spaced = spacedOut([reminder(String(index))], remindedOn, morning(today));
          remindedOn = spaced.remindedOn;
          left.push(...daysOf(spaced.notices, today));
        }
        expect(left).toHaveLength(offsets.length);
        expect(new Set(left).size).toBe(left.length);
        const ordered = left.toSorted();
        ordered.slice(2).forEach((on, index) => {
          expect(daysBetween(ordered[index] ?? on, on)).toBeGreaterThanOrEqual(7);
        });
      }),
    );
  });
});

test('a case remembers when its person was reminded, and forgets it after a week', () => {
  const reminded = whatTimeCallsFor(plannedCase(), masoy, new Date('2027-03-31T06:30:00Z'));
  expect(reminded.notices.filter(({ to }) => to.who === 'person')).toMatchObject([{ kind: 'revision-coming' }]);
  expect(reminded.after.remindedOn).toEqual({ person: ['2027-03-31'] });
  const later = whatTimeCallsFor(reminded.after, masoy, new Date('2027-04-08T06:30:00Z'));
  expect(later.after).not.toHaveProperty('remindedOn');
});

test('whoever was reminded twice this week gets the next when that is over', () => {
  const remindedOn = { person: [day('2027-03-29'), day('2027-03-30')] };
  const { notices } = whatTimeCallsFor({ ...plannedCase(), remindedOn }, masoy, new Date('2027-03-31T06:30:00Z'));
  const [toPerson] = notices.filter(({ to }) => to.who === 'person');
  expect(toPerson?.notBefore).toBe(momentInNorway(day('2027-04-05'), 8));
});
