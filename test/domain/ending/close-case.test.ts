import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { CloseReason, IpCase } from '../../../shared/domain/case.ts';
import { sharingOf } from '../../../shared/domain/consent/consent.ts';
import { closeCase, closeReasonsFor } from '../../../shared/domain/ending/close-case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import {
  closedCase,
  consentChange,
  coordinatedCase,
  decidedCase,
  plannedCase,
  sharingTerms,
} from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { noticeLine } from '../time-machine.ts';

const now = new Date('2026-06-01T10:00:00Z');
const close = (ipCase: IpCase, reason: CloseReason = 'needEnded', staffId = 'kari.koord') =>
  closeCase(ipCase, { closing: { reason }, staffId, now }, masoy);

const refused = changeOf(
  // Opened on 19 April: a complaint may come until 17 May, a Sunday and a holiday, and so until the 18th.
  openDecision(decidedCase({ outcome: 'refused' }), new Date('2026-04-19T10:00:00Z'), masoy),
).after;

/** Somebody noted on 12 April that the letter was posted: it arrives on the 19th. */
function posted(): IpCase {
  const decided = decidedCase({ outcome: 'refused', application: { noticeChannel: 'letter' } });
  return { ...decided, ...(decided.decision && { decision: { ...decided.decision, letterOn: day('2026-04-12') } }) };
}

describe('why a case may be closed', () => {
  const everyReason: [string, IpCase, string, CloseReason[]][] = [
    ['received', aReceivedCase(), '2026-06-01', ['personWishes', 'moved', 'deceased']],
    ['decided', decidedCase(), '2026-06-01', ['needEnded', 'personWishes', 'moved', 'deceased']],
    ['with a coordinator', coordinatedCase(), '2026-06-01', ['needEnded', 'personWishes', 'moved', 'deceased']],
    ['with a plan', plannedCase(), '2026-06-01', ['needEnded', 'personWishes', 'moved', 'deceased']],
    ['refused, the decision not read', decidedCase({ outcome: 'refused' }), '2027-06-01', ['deceased']],
    ['refused, on the last day of the complaint', refused, '2026-05-18', ['deceased']],
    ['refused, the day after it', refused, '2026-05-19', ['deceased', 'refused']],
    ['refused by letter, on the last day of the complaint', posted(), '2026-05-18', ['deceased']],
    ['refused by letter, the day after it', posted(), '2026-05-19', ['deceased', 'refused']],
    ['closed', closedCase(), '2026-06-01', []],
  ];
  test.each(everyReason)('%s', (_, ipCase, on, reasons) => {
    expect(closeReasonsFor(ipCase, masoy, day(on))).toEqual(reasons);
  });
});

describe('closing a case', () => {
  const shared = consentChange(plannedCase(), { act: { wish: { sharing: [sharingTerms()] } } });

  test('stops all clocks, ends all sharing and leaves every list', () => {
    const { after, events } = changeOf(close(shared.after));
    expect(after).toMatchObject({
      status: 'closed',
      closing: { reason: 'needEnded', on: '2026-06-01', by: 'kari.koord' },
      consent: { sharing: [] },
    });
    expect([after.wakeAt, after.appoint, after.makePlan, queuePlace(after)]).toEqual(Array(4).fill(undefined));
    expect(sharingOf([...shared.events, ...events])).toEqual([]);
  });

  test('stops the clocks of an open case, of one without a coordinator and of one without a plan', () => {
    for (const ipCase of [aReceivedCase(), decidedCase(), coordinatedCase()]) {
      const { after } = changeOf(close(ipCase, 'personWishes'));
      expect([after.wakeAt, after.appoint, after.makePlan, queuePlace(after)]).toEqual(Array(4).fill(undefined));
    }
  });

  test('records the reason and whether the person agreed', () => {
    const closing = { reason: 'needEnded', agreed: 'yes' } as const;
    const { after, events } = changeOf(closeCase(plannedCase(), { closing, staffId: 'kari.koord', now }, masoy));
    expect(after.closing?.agreed).toBe('yes');
    expect(events).toMatchObject([{ type: 'closed', reason: 'needEnded', agreed: 'yes' }]);
  });

  test('tells the person in their window and the leader at once', () => {
    expect(changeOf(close(plannedCase())).notices).toMatchObject([
      { kind: 'case-closed', to: { who: 'person' }, urgency: 'in-window' },
      { kind: 'closed', to: { who: 'staff', staffId: 'hanna.hav' }, urgency: 'at-once' },
    ]);
  });

  test('by the leader is no news to the leader', () => {
    const { notices } = changeOf(close(plannedCase(), 'moved', 'hanna.hav'));
    expect(notices.map(noticeLine)).toEqual(['case-closed person']);
  });

  test('for a death writes to nobody but the leader', () => {
    const { notices, tasks } = changeOf(close(plannedCase(), 'deceased'));
    expect(notices.map(noticeLine)).toEqual(['closed hanna.hav']);
    expect(tasks).toEqual([]);
  });

  test('of somebody whose role is not checked leaves the task of ringing or writing', () => {
    const application = { role: 'guardian', applicant: { name: 'Vera Verge', mobile: '+4740000033' } } as const;
    const { notices, tasks } = changeOf(close(decidedCase({ application }), 'moved'));
    expect(notices.map(noticeLine)).toEqual(['closed hanna.hav']);
    expect(tasks).toMatchObject([{ kind: 'ring-or-write', about: 'case-closed' }]);
  });

  test('twice, or after it was withdrawn, is refused', () => {
    const withdrawn = changeOf(withdraw(aReceivedCase(), now, masoy)).after;
    expect(close(closedCase())).toEqual({ ok: false, reason: 'ended' });
    expect(close(withdrawn, 'deceased')).toEqual({ ok: false, reason: 'ended' });
  });

  test('for a reason that does not hold is refused', () => {
    expect(close(plannedCase(), 'refused')).toEqual({ ok: false, reason: 'reason-not-open' });
    expect(close(aReceivedCase(), 'needEnded')).toEqual({ ok: false, reason: 'reason-not-open' });
    expect(close(refused, 'needEnded')).toEqual({ ok: false, reason: 'reason-not-open' });
  });
});
