import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { type Day, day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type MovableDate, moveDate } from '../../../shared/domain/handling/move-date.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { closedCase, consentedCase, coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { linesOf, noticeLine, passTime } from '../time-machine.ts';

const now = new Date('2026-03-20T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };

const moving = (ipCase: IpCase, which: MovableDate, to: Day, text = 'Den vi ville ha, er syk.') =>
  moveDate(ipCase, { ...hanna, move: { which, to, text } }, masoy);

test('the date for a coordinator moves with a reason, and its reminders begin anew', () => {
  const { after, events, notices } = changeOf(moving(consentedCase(), 'coordinator', day('2026-04-20')));
  expect(after.appoint).toEqual({ by: '2026-04-20', since: now.toISOString() });
  expect(events).toMatchObject([
    {
      type: 'date-moved',
      which: 'coordinator',
      from: '2026-03-26',
      to: '2026-04-20',
      text: 'Den vi ville ha, er syk.',
    },
  ]);
  expect(notices.map(noticeLine)).toEqual(['date-moved person']);
  expect(notices[0]).toMatchObject({ date: '2026-04-20' });
  expect(linesOf('appoint', passTime(after, masoy, '2026-04-21T00:00:00Z').told)).toEqual([
    '2026-04-17 08:00 appoint-due hanna.hav',
    '2026-04-20 08:00 appoint-due hanna.hav',
  ]);
});

test('the date for the plan, and the next revision, move the same way', () => {
  const plan = changeOf(moving(coordinatedCase(), 'plan', day('2026-08-03'))).after;
  expect(plan.makePlan).toEqual({ by: '2026-08-03', since: now.toISOString() });
  const revised = changeOf(moving(plannedCase(), 'revision', day('2027-06-01'))).after;
  expect(revised).toMatchObject({
    status: 'plan-active',
    plan: { from: '2026-05-01', nextRevision: '2027-06-01', since: now.toISOString() },
  });
});

test('a message about a date that was moved once more does not go', () => {
  const { after, notices } = changeOf(moving(coordinatedCase(), 'plan', day('2026-08-03')));
  const again = changeOf(moving(after, 'plan', day('2026-09-01'))).after;
  const [notice] = notices;
  if (!notice) throw new Error('nobody is told');
  expect([after, again].map((ipCase) => stillCalledFor(notice, ipCase))).toEqual([true, false]);
});

test.each([
  ['date-not-later', consentedCase(), 'coordinator', '2026-03-20'],
  ['earlier-than-promised', consentedCase(), 'coordinator', '2026-03-26'],
  ['date-too-far', consentedCase(), 'coordinator', '2036-03-21'],
  ['no-such-date', consentedCase(), 'plan', '2026-08-03'],
  ['no-such-date', coordinatedCase(), 'revision', '2027-08-03'],
  ['no-such-date', closedCase(), 'plan', '2026-08-03'],
] as const)('is refused by name: %s', (reason, ipCase, which, to) => {
  expect(moving(ipCase, which, day(to))).toEqual({ ok: false, reason });
});

test('needs a reason', () => {
  const reason = 'reason-missing';
  expect(moving(consentedCase(), 'coordinator', day('2026-04-20'), ' ')).toEqual({ ok: false, reason });
});

test('a place that became vacant has no date to move: somebody is owed at once', () => {
  const vacant = changeOf(coordinatorLeft(coordinatedCase(), hanna, masoy)).after;
  expect(moving(vacant, 'coordinator', day('2026-04-20'))).toEqual({ ok: false, reason: 'no-such-date' });
});
