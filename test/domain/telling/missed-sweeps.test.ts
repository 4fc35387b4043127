import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { recordCall } from '../../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { whileAway } from '../../support/away.ts';
import { coordinatedCase, decidedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';

const takenAt = new Date('2026-03-06T10:00:00Z');
const taken = (ipCase: IpCase) => changeOf(takeCase(ipCase, { staffId: 'hanna.hav', now: takenAt }, masoy)).after;

describe('a sweep that did not run', () => {
  test('for three days catches up with only the latest step of each obligation', () => {
    const untouched = aReceivedCase({ callMe: true });
    const change = whatTimeCallsFor(untouched, masoy, new Date('2026-03-13T09:00:00Z'));
    expect(change.notices.map(({ kind, to }) => `${kind} ${to.who === 'staff' ? to.staffId : to.who}`)).toEqual([
      'call-applicant dag.dal',
      'take-case dag.dal',
    ]);
  });

  test('past the preliminary answer sends that and none of the reminders before it', () => {
    const change = whatTimeCallsFor(taken(aReceivedCase()), masoy, new Date('2026-04-20T09:00:00Z'));
    expect(change.notices.map(({ kind }) => kind)).toEqual(['preliminary-answer']);
    expect(change.after.promisedBy).toBe('2026-05-04');
  });

  test('asked twice for the same moment calls for nothing the second time', () => {
    const at = new Date('2026-03-18T07:00:00Z');
    const first = whatTimeCallsFor(taken(aReceivedCase()), masoy, at);
    expect(first.notices).toHaveLength(1);
    expect(whatTimeCallsFor(first.after, masoy, at).notices).toEqual([]);
  });

  const sentAt = (ipCase: IpCase, at: string) =>
    whatTimeCallsFor(ipCase, masoy, new Date(at)).notices.map(({ occurrence, ...notice }) => ({
      step: `${notice.kind} ${occurrence.split(':')[0]}`,
      to: notice.to.who === 'staff' ? notice.to.staffId : notice.to.who,
    }));

  test('tells whoever is at work on the day it catches up, not on the day that was missed', () => {
    const to = (leaderAway: [string, string]) =>
      whatTimeCallsFor(
        aReceivedCase(),
        whileAway(masoy, 'hanna.hav', leaderAway),
        new Date('2026-03-11T09:00:00Z'),
      ).notices.map((notice) => (notice.to.who === 'staff' ? notice.to.staffId : notice.to.who));
    // Due on Tuesday 10 March.
    expect(to(['2026-03-09', '2026-03-10'])).toEqual(['hanna.hav']);
    expect(to(['2026-03-11', '2026-03-13'])).toEqual(['dag.dal']);
  });

  test('tells the coordinator who is back, or whoever stands in for one who has left', () => {
    const to = (away: [string, string]) =>
      whatTimeCallsFor(
        coordinatedCase(),
        whileAway(masoy, 'kari.koord', away),
        new Date('2026-05-29T09:00:00Z'),
      ).notices.map((notice) => (notice.to.who === 'staff' ? notice.to.staffId : notice.to.who));
    // The plan is due on 11 June; fourteen days before is Thursday 28 May.
    expect(to(['2026-05-28', '2026-05-28'])).toEqual(['kari.koord']);
    expect(to(['2026-05-29', '2026-05-29'])).toEqual(['hanna.hav']);
  });

  test('since before the decision was read sends one reminder of each duty', () => {
    expect(sentAt(decidedCase(), '2026-04-17T09:00:00Z')).toEqual([
      { step: 'appoint-overdue week-3-after', to: 'hanna.hav' },
      { step: 'appoint-overdue week-3-after', to: 'dag.dal' },
    ]);
  });

  test('for five weeks after a plan was due reminds coordinator and leader once each', () => {
    expect(sentAt(coordinatedCase(), '2026-07-17T09:00:00Z')).toEqual([
      { step: 'plan-overdue week-5-after', to: 'kari.koord' },
      { step: 'plan-overdue leader-week-4-after', to: 'hanna.hav' },
    ]);
  });

  test('until a coordinator is back leaves no task of finding a stand-in', () => {
    const petras = coordinatedCase({ coordinator: 'petra.perm' });
    const away = whileAway(masoy, 'petra.perm', ['2026-04-13', '2026-04-24']);
    const tasksOn = (on: string) =>
      whatTimeCallsFor(petras, away, new Date(`${on}T10:00:00Z`)).tasks.filter(
        ({ kind }) => kind === 'coordinator-absent',
      );
    expect(tasksOn('2026-04-24')).toHaveLength(1);
    expect(tasksOn('2026-04-25')).toEqual([]);
  });

  test('after a coordinator left sends nothing of the time before', () => {
    const act = { staffId: 'hanna.hav', now: new Date('2026-04-30T10:00:00Z') };
    const vacant = changeOf(coordinatorLeft(coordinatedCase(), act, masoy)).after;
    expect(sentAt(vacant, '2026-04-30T12:00:00Z')).toEqual([]);
  });
});

test('a change made between a step and its sweep loses no step', () => {
  const later = new Date('2026-03-18T07:00:30Z');
  const rung = changeOf(
    recordCall(taken(aReceivedCase({ callMe: true })), { staffId: 'hanna.hav', now: later }, masoy),
  );
  expect(rung.after.wakeAt).toBe('2026-03-18T07:00:00.000Z');
  expect(whatTimeCallsFor(rung.after, masoy, later).notices.map(({ kind }) => kind)).toEqual(['answer-due']);
});
