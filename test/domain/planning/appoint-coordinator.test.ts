import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { appointStandIn, coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import { closedCase, consentedCase, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { noticeLine } from '../time-machine.ts';

const now = new Date('2026-03-19T09:30:00Z');
const hanna = { staffId: 'hanna.hav', now };
const appoint = (ipCase: IpCase, coordinator = 'kari.koord') =>
  appointCoordinator(ipCase, { ...hanna, coordinator }, masoy);

describe('appointing a coordinator', () => {
  const change = changeOf(appoint(consentedCase()));

  test('stops that clock and starts the plan: twelve weeks from today', () => {
    expect(change.after).toMatchObject({
      status: 'coordinator-appointed',
      coordinator: { staffId: 'kari.koord', since: '2026-03-19' },
      makePlan: { by: '2026-06-11', since: '2026-03-19T09:30:00.000Z' },
      version: consentedCase().version + 1,
    });
    expect(change.after.appoint).toBeUndefined();
    expect(queuePlace(change.after)).toEqual({ list: 'plan', nextDeadline: '2026-06-11' });
  });

  test('is recorded; the person hears in their window, the coordinator at once', () => {
    expect(change.events).toEqual([
      {
        type: 'coordinator-appointed',
        coordinator: 'kari.koord',
        at: '2026-03-19T09:30:00.000Z',
        by: { who: 'staff', staffId: 'hanna.hav' },
      },
    ]);
    expect(change.notices).toMatchObject([
      { kind: 'coordinator-appointed', to: { who: 'person' }, language: 'nb', urgency: 'in-window' },
      { kind: 'coordination', to: { who: 'staff', staffId: 'kari.koord' }, language: 'nb', urgency: 'at-once' },
    ]);
    expect(change.tasks).toEqual([]);
  });

  test('who appoints themselves has seen it on screen', () => {
    expect(changeOf(appoint(consentedCase(), 'hanna.hav')).notices.map(noticeLine)).toEqual([
      'coordinator-appointed person',
    ]);
  });

  test('a parent whose role is not checked is to be rung or written to', () => {
    const application = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
    const { notices, tasks } = changeOf(appoint(consentedCase({ application })));
    expect(notices.map(noticeLine)).toEqual(['coordination kari.koord']);
    expect(tasks).toMatchObject([{ kind: 'ring-or-write', about: 'coordinator-appointed' }]);
  });

  test.each([
    ['only a coordinator was granted', { outcome: 'coordinatorOnly' }],
    ['no plan was asked for', { application: { wishes: ['childrensCoordinator'] } }],
    ['the person has said no to the plan', { wish: { plan: 'no', coordinator: 'yes' } }],
  ] as const)('no plan is owed when %s', (_, past) => {
    const { after } = changeOf(appoint(consentedCase(past)));
    expect(after.makePlan).toBeUndefined();
    expect(queuePlace(after)).toEqual({ list: 'plan', nextDeadline: '2026-03-12' });
  });

  test('a plan is owed while the person has not answered about it', () => {
    const { after } = changeOf(appoint(consentedCase({ wish: { coordinator: 'yes' } })));
    expect(after.makePlan?.by).toBe('2026-06-11');
  });

  const refusals: [string, IpCase, string, string][] = [
    ['in an open case', aReceivedCase(), 'kari.koord', 'not-decided'],
    ['in a closed case', closedCase(), 'dag.dal', 'not-decided'],
    ['after a refusal', decidedCase({ outcome: 'refused' }), 'kari.koord', 'not-granted'],
    ['where only the end of a plan was asked for', endOfPlan(), 'kari.koord', 'not-granted'],
    ['before the person has answered', decidedCase(), 'kari.koord', 'coordinator-consent-missing'],
    ['after a no', noCoordinator(), 'kari.koord', 'coordinator-consent-missing'],
    ['of somebody unknown', consentedCase(), 'who.left', 'unknown-staff'],
    ['of an administrator', consentedCase(), 'adrian.admin', 'unknown-staff'],
    ['of the one who is it already', coordinatedCase(), 'kari.koord', 'unchanged'],
  ];
  test.each(refusals)('%s is refused', (_, ipCase, coordinator, reason) => {
    expect(appoint(ipCase, coordinator)).toEqual({ ok: false, reason });
  });

  test.each([
    ['2026-09-30', 'allowed'],
    ['2026-10-01', 'away'],
    ['2029-12-31', 'away'],
    ['2030-01-01', 'allowed'],
  ])('of somebody away from October 2026 to the end of 2029, on %s: %s', (on, expected) => {
    const act = { coordinator: 'petra.perm', staffId: 'hanna.hav', now: new Date(`${on}T10:00:00Z`) };
    const result = appointCoordinator(consentedCase(), act, masoy);
    expect(result.ok ? 'allowed' : result.reason).toBe(expected);
  });
});

function endOfPlan(): IpCase {
  return decidedCase({ application: { wishes: ['endPlan'] } });
}

function noCoordinator(): IpCase {
  return consentedCase({ wish: { plan: 'yes', coordinator: 'no' } });
}

describe('changing the coordinator', () => {
  const before = changeOf(
    appointStandIn(coordinatedCase(), { ...hanna, standIn: 'siri.sist', until: day('2026-06-01') }, masoy),
  ).after;
  const act = { coordinator: 'dag.dal', staffId: 'hanna.hav', now: new Date('2026-04-20T10:00:00Z') };
  const change = changeOf(appointCoordinator(before, act, masoy));

  test('names whom they come instead of, and tells the person and the new one', () => {
    expect(change.events).toMatchObject([{ coordinator: 'dag.dal', instead: 'kari.koord' }]);
    expect(change.notices.map(noticeLine)).toEqual(['coordinator-appointed person', 'coordination dag.dal']);
  });

  test('ends what the old stand-in had; the clock of the plan goes on', () => {
    expect(change.after.coordinator).toEqual({ staffId: 'dag.dal', since: '2026-04-20' });
    expect(change.after.makePlan).toEqual(before.makePlan);
  });
});

describe('a coordinator who leaves', () => {
  const left = (ipCase: IpCase) =>
    coordinatorLeft(ipCase, { staffId: 'hanna.hav', now: new Date('2026-05-13T10:00:00Z') }, masoy);

  test('has access no more; a new one is owed from today, and the plan goes on being owed', () => {
    const { after, events, notices } = changeOf(left(coordinatedCase()));
    expect(after).toMatchObject({
      status: 'decided',
      appoint: { by: '2026-05-13', since: '2026-05-13T10:00:00.000Z', vacant: true },
      makePlan: { by: '2026-06-11' },
    });
    expect(after.coordinator).toBeUndefined();
    expect(events).toMatchObject([{ type: 'coordinator-left', coordinator: 'kari.koord' }]);
    expect(notices).toEqual([]);
    expect(queuePlace(after)).toEqual({ list: 'waiting', nextDeadline: '2026-05-13' });
  });

  test('leaves an active plan active', () => {
    expect(changeOf(left(plannedCase())).after).toMatchObject({ status: 'plan-active', appoint: { vacant: true } });
  });

  test('is followed by another: the vacancy is over, the plan due as before', () => {
    const { after } = changeOf(appoint(changeOf(left(coordinatedCase())).after, 'dag.dal'));
    expect(after).toMatchObject({ status: 'coordinator-appointed', makePlan: { by: '2026-06-11' } });
    expect(after.appoint).toBeUndefined();
  });

  test.each([
    ['where there is none', decidedCase()],
    ['in a closed case', closedCase()],
  ])('%s is refused', (_, ipCase) => {
    expect(left(ipCase)).toEqual({ ok: false, reason: 'no-coordinator' });
  });
});
