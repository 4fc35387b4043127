import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Decision, IpCase } from '../../../shared/domain/case.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { decidedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime, taskLines } from '../time-machine.ts';

function unopened(ipCase: IpCase) {
  const { told, left } = passTime(ipCase, masoy, '2027-06-01T00:00:00Z');
  return [...linesOf('decision-unopened', told), ...taskLines(left)];
}

function decisionOf({ decision }: IpCase): Decision {
  if (!decision) throw new Error('not decided');
  return decision;
}

const mother = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
const hanna = { staffId: 'hanna.hav', now: new Date('2026-03-20T10:00:00Z') };

describe('a decision that is not opened', () => {
  test('is reminded of after 7 days; after 14 a letter is a task', () => {
    expect(unopened(decidedCase())).toEqual([
      '2026-03-19 08:00 decision-unopened person',
      '2026-03-26 08:00 send-letter',
    ]);
  });

  test('over Easter waits for the next working day', () => {
    const decided = decidedCase({ decidedAt: new Date('2026-03-26T10:00:00Z') });
    expect(unopened(decided)).toEqual(['2026-04-07 08:00 decision-unopened person', '2026-04-09 08:00 send-letter']);
  });

  test('over Christmas and New Year too', () => {
    const decided = decidedCase({ receivedAt: new Date('2026-12-11T09:30:00Z') });
    expect(unopened(decided)).toEqual(['2026-12-28 08:00 decision-unopened person', '2027-01-04 08:00 send-letter']);
  });

  test('is a task alone when the sweep did not run for two weeks', () => {
    const { notices, tasks } = whatTimeCallsFor(decidedCase(), masoy, new Date('2026-03-27T09:00:00Z'));
    expect(notices.filter(({ kind }) => kind === 'decision-unopened')).toEqual([]);
    expect(tasks).toMatchObject([{ id: 'send-letter:14-days-after:2026-03-12', kind: 'send-letter' }]);
  });

  test.each(['letter', 'phone'] as const)('is not waited for from somebody who asked for a %s', (noticeChannel) => {
    expect(unopened(decidedCase({ application: { noticeChannel } }))).toEqual([]);
  });

  test('is not waited for once it is opened, or the case closed', () => {
    const decided = decidedCase();
    const opened = changeOf(openDecision(decided, new Date('2026-03-15T10:00:00Z'), masoy)).after;
    expect(unopened(opened)).toEqual([]);
    const act = { ...hanna, closing: { reason: 'personWishes' } } as const;
    expect(unopened(changeOf(closeCase(decided, act, masoy)).after)).toEqual([]);
  });

  test('is not waited for once somebody has rung or written about it', () => {
    const decided = decidedCase();
    const brought = (on: string): IpCase => ({
      ...decided,
      decision: { ...decisionOf(decided), letterOn: day(on) },
    });
    expect(unopened(brought('2026-03-16'))).toEqual([]);
    // Somebody else was rung before the role was accepted.
    expect(unopened(brought('2026-03-11'))).toHaveLength(2);
  });

  test('is waited for from the day a claimed role is accepted, for only then it was told', () => {
    const claimed = decidedCase({ application: mother });
    expect(unopened(claimed)).toEqual([]);
    const accepted = changeOf(checkRole(claimed, { ...hanna, result: 'accepted' }, masoy)).after;
    expect(unopened(accepted)).toEqual([
      '2026-03-27 08:00 decision-unopened applicant',
      '2026-04-07 08:00 send-letter',
    ]);
    const refused = changeOf(checkRole(accepted, { ...hanna, result: 'refused' }, masoy)).after;
    expect(unopened(refused)).toEqual([]);
  });
});
