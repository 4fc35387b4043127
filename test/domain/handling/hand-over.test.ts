import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { isDisqualified } from '../../../shared/domain/handling/disqualified.ts';
import { admitAgain, handOver } from '../../../shared/domain/handling/hand-over.ts';
import { lineOn } from '../../../shared/domain/handling/routing.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { linesOf, noticeLine, passTime } from '../time-machine.ts';

const now = new Date('2026-03-20T10:00:00Z');
const by = (staffId: string) => ({ staffId, now });
const taken = changeOf(takeCase(aReceivedCase(), by('hanna.hav'), masoy)).after;
const handed = (ipCase: IpCase, staffId: string) =>
  changeOf(handOver(ipCase, { ...by(staffId), reason: 'relative' }, masoy));

describe('a leader who is disqualified', () => {
  const { after, events, notices } = handed(taken, 'hanna.hav');

  test('gives the case to the next in line, who is told, and no date moves', () => {
    expect(after).toMatchObject({
      status: 'received',
      handedOn: '2026-03-20',
      disqualified: [{ staffId: 'hanna.hav', reason: 'relative', on: '2026-03-20' }],
      answerBy: taken.answerBy,
      promisedBy: taken.promisedBy,
      promisedSince: taken.promisedSince,
    });
    expect(after).not.toHaveProperty('takenBy');
    expect(notices.map(noticeLine)).toEqual(['handed-over dag.dal']);
    expect(events).toMatchObject([{ type: 'handed-over', reason: 'relative' }]);
  });

  test('is reminded of nothing in it any more, as leader or as the head of the coordinating unit', () => {
    const { told } = passTime(after, masoy, '2026-06-01T00:00:00Z');
    expect(linesOf('take', told)[0]).toBe('2026-03-25 08:00 take-case dag.dal');
    expect(told.filter((line) => JSON.stringify(line).includes('hanna.hav'))).toEqual([]);
    expect(lineOn(after, masoy, day('2026-03-23'))).toEqual(['dag.dal', 'siri.sist']);
  });

  test('gets no notice that was on its way', () => {
    const notice = { kind: 'answer-due', occurrence: 'once', date: after.promisedBy } as const;
    const to = (staffId: string) => ({ ...notice, to: { who: 'staff', staffId } as const });
    expect([to('hanna.hav'), to('dag.dal')].map((each) => stillCalledFor(each, after))).toEqual([false, true]);
  });

  test('cannot become coordinator or stand in', () => {
    const later = handed(coordinatedCase(), 'hanna.hav').after;
    const coordinator = { ...by('dag.dal'), coordinator: 'hanna.hav' };
    expect(appointCoordinator(later, coordinator, masoy)).toEqual({ ok: false, reason: 'disqualified' });
    const standIn = { ...by('dag.dal'), standIn: 'hanna.hav', until: day('2026-04-01') };
    expect(appointStandIn(later, standIn, masoy)).toEqual({ ok: false, reason: 'disqualified' });
  });

  test('says so once, and is let in again by another', () => {
    const again = { ...by('hanna.hav'), reason: 'other' } as const;
    expect(handOver(after, again, masoy)).toEqual({ ok: false, reason: 'disqualified-already' });
    const admitted = changeOf(admitAgain(after, { ...by('dag.dal'), employee: 'hanna.hav' }, masoy));
    expect(admitted.after).not.toHaveProperty('disqualified');
    expect(admitted.events).toMatchObject([{ type: 'admitted-again', employee: 'hanna.hav' }]);
    const nobody = { ...by('dag.dal'), employee: 'sindre.sund' };
    expect(admitAgain(after, nobody, masoy)).toEqual({ ok: false, reason: 'not-disqualified' });
  });
});

test('where everybody in line is disqualified, the last contact is told all the same', () => {
  const all = ['hanna.hav', 'dag.dal', 'siri.sist'].reduce((ipCase, id) => handed(ipCase, id).after, taken);
  expect(lineOn(all, masoy, day('2026-03-23'))).toEqual(['siri.sist']);
});

describe('a coordinator who is disqualified', () => {
  test('leaves the place vacant at once, and the time to make the plan runs on', () => {
    const before = coordinatedCase();
    const { after, notices } = handed(before, 'kari.koord');
    expect(after).toMatchObject({ status: 'decided', appoint: { by: '2026-03-20', vacant: true } });
    expect(after).not.toHaveProperty('coordinator');
    expect(after.makePlan).toEqual(before.makePlan);
    expect(notices.map(noticeLine)).toEqual(['handed-over hanna.hav']);
  });

  test('leaves the plan as it was', () => {
    const { after } = handed(plannedCase(), 'kari.koord');
    expect(after).toMatchObject({ status: 'plan-active', plan: { nextRevision: '2027-04-30' } });
  });

  test('who only stands in stands in no more', () => {
    const act = { ...by('hanna.hav'), standIn: 'dag.dal', until: day('2026-04-01') };
    const covered = changeOf(appointStandIn(coordinatedCase(), act, masoy)).after;
    const { after } = handed(covered, 'dag.dal');
    expect(after.coordinator).toEqual({ staffId: 'kari.koord', since: '2026-03-19' });
    expect(isDisqualified(after, 'dag.dal')).toBe(true);
  });

  test('of a case that is over leaves nothing to do', () => {
    const closing = { ...by('hanna.hav'), closing: { reason: 'personWishes' } } as const;
    const closed = changeOf(closeCase(coordinatedCase(), closing, masoy)).after;
    const { after, notices } = handed(closed, 'kari.koord');
    expect([after.status, after.appoint, notices]).toEqual(['closed', undefined, []]);
  });
});
