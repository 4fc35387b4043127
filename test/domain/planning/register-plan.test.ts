import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { registerPlan, revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import {
  aPeriod,
  closedCase,
  consentChange,
  consentedCase,
  coordinatedCase,
  decidedCase,
  plannedCase,
  sharingTerms,
} from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { passTime } from '../time-machine.ts';

const kari = { staffId: 'kari.koord', now: new Date('2026-04-30T09:30:00Z') };
const register = (ipCase: IpCase, period = aPeriod()) => registerPlan(ipCase, { ...kari, period }, masoy);
const withoutConsent = (ipCase: IpCase) =>
  consentChange(ipCase, { act: { wish: { plan: 'no' }, now: new Date('2026-04-20T10:00:00Z') } }).after;

describe('registering the plan', () => {
  const change = changeOf(register(coordinatedCase()));

  test('makes it active, ends that duty and starts the clock of the revision', () => {
    expect(change.after).toMatchObject({
      status: 'plan-active',
      plan: { from: '2026-05-01', to: '2027-04-30', nextRevision: '2027-04-30', since: '2026-04-30T09:30:00.000Z' },
    });
    // 30 days before 30 April, at 08:00 in summer time.
    expect(passTime(change.after, masoy, '2026-12-01T00:00:00Z').ipCase.wakeAt).toBe('2027-03-31T06:00:00.000Z');
    expect(change.after.makePlan).toBeUndefined();
    expect(queuePlace(change.after)).toEqual({ list: 'plan', nextDeadline: '2027-04-30' });
  });

  test('is recorded with its dates, and the person is told in their window', () => {
    expect(change.events).toMatchObject([
      { type: 'plan-registered', from: '2026-05-01', to: '2027-04-30', nextRevision: '2027-04-30' },
    ]);
    expect(change.notices).toMatchObject([{ kind: 'plan-ready', to: { who: 'person' }, urgency: 'in-window' }]);
  });

  test('once more gives it a new period, also while the place of the coordinator is vacant', () => {
    const vacant = changeOf(coordinatorLeft(plannedCase(), kari, masoy)).after;
    const period = aPeriod({ to: day('2028-04-30'), nextRevision: day('2026-12-01') });
    const { after } = changeOf(register(vacant, period));
    expect(after).toMatchObject({ status: 'plan-active', plan: { to: '2028-04-30', nextRevision: '2026-12-01' } });
  });

  test('once more with the same revision leaves the reminders of it as they run', () => {
    const before = passTime(plannedCase(), masoy, '2027-03-30T00:00:00Z').ipCase;
    // After eight o'clock on the day of a reminder, before the sweep has come.
    const act = { staffId: 'kari.koord', now: new Date('2027-03-31T06:00:30Z') };
    const longer = (nextRevision: string) =>
      changeOf(
        registerPlan(
          before,
          { ...act, period: aPeriod({ to: day('2028-04-30'), nextRevision: day(nextRevision) }) },
          masoy,
        ),
      ).after;
    expect(longer('2027-04-30').wakeAt).toBe('2027-03-31T06:00:00.000Z');
    expect(longer('2027-04-30').plan).toMatchObject({ to: '2028-04-30', since: before.plan?.since });
    expect(longer('2027-05-03').plan?.since).toBe('2027-03-31T06:00:30.000Z');
  });

  const refusals: [string, IpCase, string][] = [
    ['without a coordinator', consentedCase(), 'no-coordinator'],
    ['without the consent to a plan', coordinatedCase({ wish: { coordinator: 'yes' } }), 'plan-consent-missing'],
    ['after a no to it', coordinatedCase({ wish: { plan: 'no', coordinator: 'yes' } }), 'plan-consent-missing'],
    ['while it is paused', withoutConsent(plannedCase()), 'plan-consent-missing'],
    ['where only a coordinator was granted', coordinatedCase({ outcome: 'coordinatorOnly' }), 'not-granted'],
    ['where none was asked for', coordinatedCase({ application: { wishes: ['coordinator'] } }), 'not-granted'],
    ['after a refusal', decidedCase({ outcome: 'refused' }), 'not-granted'],
    ['in a closed case', closedCase(), 'not-granted'],
  ];
  test.each(refusals)('%s is refused', (_, ipCase, reason) => {
    expect(register(ipCase)).toEqual({ ok: false, reason });
  });
});

describe('the dates of a plan, seen from 30 April 2026', () => {
  test.each([
    ['2026-05-01', '2026-04-30', '2026-05-02', 'period-ends-before-it-begins'],
    ['2025-04-29', '2027-04-30', '2027-04-30', 'period-too-far'],
    ['2026-05-01', '2036-05-01', '2027-04-30', 'period-too-far'],
    ['2026-05-01', '2027-04-30', '2026-04-30', 'revision-not-later'],
    ['2026-05-01', '2027-04-30', '2026-04-29', 'revision-not-later'],
    ['2026-06-01', '2027-04-30', '2026-05-31', 'revision-before-period'],
    ['2026-05-01', '2027-04-30', '2036-05-01', 'revision-too-far'],
    ['2026-05-01', '2026-05-01', '2026-05-01', 'accepted'],
    ['2025-04-30', '2036-04-30', '2036-04-30', 'accepted'],
  ])('from %s to %s, revised by %s: %s', (from, to, nextRevision, expected) => {
    const period = { from: day(from), to: day(to), nextRevision: day(nextRevision) };
    const result = register(coordinatedCase(), period);
    expect(result.ok ? 'accepted' : result.reason).toBe(expected);
  });
});

describe('recording a revision', () => {
  const act = { staffId: 'kari.koord', now: new Date('2027-04-20T10:00:00Z') };
  const revise = (ipCase: IpCase, next = '2028-04-28') =>
    revisePlan(ipCase, { ...act, nextRevision: day(next) }, masoy);

  test('keeps the period, starts the clock anew and tells the person the next date', () => {
    const { after, events, notices } = changeOf(revise(plannedCase()));
    expect(after.plan).toEqual({
      from: '2026-05-01',
      to: '2027-04-30',
      nextRevision: '2028-04-28',
      since: '2027-04-20T10:00:00.000Z',
      revisedOn: '2027-04-20',
    });
    expect(after.status).toBe('plan-active');
    expect(events).toMatchObject([{ type: 'plan-revised', nextRevision: '2028-04-28' }]);
    expect(notices).toMatchObject([{ kind: 'plan-revised', to: { who: 'person' }, date: '2028-04-28' }]);
  });

  test('twice a day tells the person of each', () => {
    const once = changeOf(revise(plannedCase()));
    const twice = changeOf(revise(once.after));
    expect(twice.notices[0]?.occurrence).not.toBe(once.notices[0]?.occurrence);
  });

  const refusals: [string, IpCase, string, string][] = [
    ['for today', plannedCase(), '2027-04-20', 'revision-not-later'],
    ['for a day gone by', plannedCase(), '2027-04-19', 'revision-not-later'],
    ['for ten years on', plannedCase(), '2037-04-21', 'revision-too-far'],
    ['where no plan is made', coordinatedCase(), '2028-04-28', 'no-active-plan'],
    ['while it is paused', withoutConsent(plannedCase()), '2028-04-28', 'no-active-plan'],
    ['in a closed case', closedCase(), '2028-04-28', 'no-active-plan'],
  ];
  test.each(refusals)('%s is refused', (_, ipCase, next, reason) => {
    expect(revise(ipCase, next)).toEqual({ ok: false, reason });
  });

  test('before the period begins is refused', () => {
    const period = aPeriod({ from: day('2027-06-01'), to: day('2028-05-31'), nextRevision: day('2027-12-01') });
    expect(revise(plannedCase({ period }), '2027-05-31')).toEqual({ ok: false, reason: 'revision-before-period' });
  });
});

describe('what is written in the plan', () => {
  const standing = { points: { goals: 2, measures: 5 }, sharing: [{ ...sharingTerms(), id: '1.0' }] };
  const act = { staffId: 'kari.koord', now: new Date('2026-05-04T10:00:00Z') };

  test('is kept as it stands when the plan is registered, with consents and coordinator', () => {
    const { planVersion, after } = changeOf(
      registerPlan(coordinatedCase(), { period: aPeriod(), standing, ...act }, masoy),
    );
    expect(planVersion).toEqual({
      ...standing,
      number: after.version,
      why: 'registered',
      at: '2026-05-04T10:00:00.000Z',
      by: 'kari.koord',
      period: aPeriod(),
      coordinator: 'kari.koord',
      consent: { plan: 'given', coordinator: 'given' },
    });
  });

  test('and again when it is revised', () => {
    const nextRevision = day('2027-05-04');
    const { planVersion } = changeOf(revisePlan(plannedCase(), { nextRevision, standing, ...act }, masoy));
    expect(planVersion).toMatchObject({ why: 'revised', period: { nextRevision, revisedOn: '2026-05-04' } });
  });

  test('is not kept where the plan is kept elsewhere', () => {
    expect(changeOf(registerPlan(coordinatedCase(), { period: aPeriod(), ...act }, masoy))).not.toHaveProperty(
      'planVersion',
    );
  });
});
