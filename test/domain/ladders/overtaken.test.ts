import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, addMonths, day, momentInNorway } from '../../../shared/domain/calendar/day.ts';
import { isOvertaken } from '../../../shared/domain/ladders/overtaken.ts';
import type { Reminder } from '../../../shared/domain/telling/reminder.ts';
import { aPlan } from '../../notices/notice-builders.ts';
import { plannedCase } from '../../support/case-states.ts';

const birthday = day('2027-06-30');
const { eighteenFirst, eighteenSecond } = masoy.ladders;
const ofDays = (days: number): Reminder => ({
  kind: 'rights-change',
  occurrence: `${days}-days-before:${birthday}`,
  date: birthday,
});
const unread: Reminder = { kind: 'decision-unopened', occurrence: '7-days-after:2026-03-12', date: day('2026-03-12') };

/** Swept on the day after the second reminder of the birthday. */
const sweptTo = momentInNorway(addDays(birthday, 1 - eighteenSecond), 9);
const ipCase = { ...plannedCase(), bornOn: addMonths(birthday, -12 * 18), sweptTo };
const isOver = (about: readonly Reminder[]) => isOvertaken(aPlan({ kind: 'several-reminders', about }), ipCase, masoy);

test('a message of several reminders that was held back is told by later ones when each of its things is', () => {
  expect(isOver([ofDays(eighteenFirst)])).toBe(true);
  expect(isOver([ofDays(eighteenFirst), unread])).toBe(false);
  expect(isOver([ofDays(eighteenSecond)])).toBe(false);
});
