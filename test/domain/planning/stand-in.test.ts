import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import { closedCase, coordinatedCase, decidedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { noticeLine } from '../time-machine.ts';

const hanna = { staffId: 'hanna.hav', now: new Date('2026-05-01T10:00:00Z') };

const standIn = (ipCase: IpCase, staffId = 'dag.dal', until = '2026-06-18') =>
  appointStandIn(ipCase, { ...hanna, standIn: staffId, until: day(until) }, masoy);

describe('a stand-in', () => {
  const change = changeOf(standIn(coordinatedCase()));

  test('stands beside the coordinator until a day, and is told at once', () => {
    expect(change.after).toMatchObject({
      status: 'coordinator-appointed',
      coordinator: { staffId: 'kari.koord', since: '2026-03-19', standIn: { staffId: 'dag.dal', until: '2026-06-18' } },
    });
    expect(change.events).toMatchObject([{ type: 'stand-in', coordinator: 'dag.dal', until: '2026-06-18' }]);
    expect(change.notices).toMatchObject([{ kind: 'coordination', urgency: 'at-once' }]);
    expect(change.notices.map(noticeLine)).toEqual(['coordination dag.dal']);
    expect(change.after.makePlan).toEqual(coordinatedCase().makePlan);
  });

  test('may stand in today alone', () => {
    expect(standIn(coordinatedCase(), 'dag.dal', '2026-05-01').ok).toBe(true);
  });

  test('may go on longer, or be followed by another', () => {
    const longer = changeOf(standIn(change.after, 'dag.dal', '2026-07-18')).after;
    expect(longer.coordinator?.standIn).toEqual({ staffId: 'dag.dal', until: '2026-07-18' });
    const another = changeOf(standIn(longer, 'siri.sist')).after;
    expect(another.coordinator?.standIn).toEqual({ staffId: 'siri.sist', until: '2026-06-18' });
  });

  const refusals: [string, IpCase, string, string, string][] = [
    ['where there is no coordinator', decidedCase(), 'dag.dal', '2026-06-18', 'no-coordinator'],
    ['in a closed case', closedCase(), 'dag.dal', '2026-06-18', 'no-coordinator'],
    ['until yesterday', coordinatedCase(), 'dag.dal', '2026-04-30', 'date-not-later'],
    ['for themselves', coordinatedCase(), 'kari.koord', '2026-06-18', 'unchanged'],
    ['once more on the same terms', change.after, 'dag.dal', '2026-06-18', 'unchanged'],
    ['who is unknown', coordinatedCase(), 'who.left', '2026-06-18', 'unknown-staff'],
    ['who is an administrator', coordinatedCase(), 'adrian.admin', '2026-06-18', 'unknown-staff'],
  ];
  test.each(refusals)('%s is refused', (_, ipCase, staffId, until, reason) => {
    expect(standIn(ipCase, staffId, until)).toEqual({ ok: false, reason });
  });

  test('who is away themselves is refused', () => {
    const act = { staffId: 'hanna.hav', now: new Date('2026-10-02T10:00:00Z') };
    const terms = { standIn: 'petra.perm', until: day('2026-12-01') };
    expect(appointStandIn(coordinatedCase(), { ...act, ...terms }, masoy)).toEqual({ ok: false, reason: 'away' });
  });
});
