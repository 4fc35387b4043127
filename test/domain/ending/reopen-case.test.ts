import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type CloseTerms, closeCase } from '../../../shared/domain/ending/close-case.ts';
import { reopenCase } from '../../../shared/domain/ending/reopen-case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import { dismissReport, isBlocked } from '../../../shared/domain/reporting/dismiss-report.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { consentChange, consentedCase, plannedCase, sharingTerms } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aReportOpening } from '../../support/report-builders.ts';
import { linesOf, noticeLine, passTime } from '../time-machine.ts';

const now = new Date('2026-06-01T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };
const reopening = (ipCase: IpCase, text = 'Det var en feil.') => reopenCase(ipCase, { ...hanna, text }, masoy);
const closed = (ipCase: IpCase, closing: CloseTerms = { reason: 'needEnded' }) =>
  changeOf(closeCase(ipCase, { ...hanna, now: new Date('2026-05-20T10:00:00Z'), closing }, masoy)).after;

describe('a case that is opened again', () => {
  test('with a plan has it as before, with coordinator and revision, but no sharing', () => {
    const shared = consentChange(plannedCase(), { act: { wish: { sharing: [sharingTerms()] } } }).after;
    const { after, events, notices } = changeOf(reopening(closed(shared)));
    expect(after).toMatchObject({
      status: 'plan-active',
      coordinator: { staffId: 'kari.koord' },
      plan: { nextRevision: '2027-04-30', since: now.toISOString() },
      consent: { plan: 'given', coordinator: 'given', sharing: [] },
    });
    expect(after).not.toHaveProperty('closing');
    expect(events).toMatchObject([{ type: 'reopened', text: 'Det var en feil.' }]);
    expect(notices.map(noticeLine).toSorted()).toEqual(['case-reopened person', 'coordination kari.koord']);
    expect(queuePlace(after)).toMatchObject({ list: 'plan' });
  });

  test('without a coordinator is owed one from today on', () => {
    const { after } = changeOf(reopening(closed(consentedCase())));
    expect(after).toMatchObject({ status: 'decided', appoint: { by: '2026-06-15', since: now.toISOString() } });
  });

  test('before its answer is to be taken or goes on, and nobody is reminded of the time it was closed', () => {
    const untaken = closed(aReceivedCase(), { reason: 'personWishes' });
    const { after } = changeOf(reopening(untaken));
    expect(after).toMatchObject({ status: 'received', handedOn: '2026-06-01', answerBy: '2026-04-02' });
    const taken = changeOf(takeCase(aReceivedCase(), hanna, masoy)).after;
    expect(changeOf(reopening(closed(taken, { reason: 'personWishes' }))).after.status).toBe('in-progress');
    const { told } = passTime(after, masoy, '2026-06-08T00:00:00Z');
    expect(linesOf('take', told)).toEqual(['2026-06-04 08:00 take-case hanna.hav']);
  });

  test('that was promised an answer by a day long past gets an honest new date at once', () => {
    const { after } = changeOf(reopening(closed(aReceivedCase(), { reason: 'personWishes' })));
    expect(after.wakeAt && after.wakeAt <= now.toISOString()).toBe(true);
    const swept = whatTimeCallsFor(after, masoy, now).after;
    expect(swept.preliminaryAnswer).toMatchObject({ by: 'system', promisedBy: '2026-06-15' });
  });

  test('is not told late of a preliminary answer that was to be made ready while it was closed', () => {
    const withdrawn = changeOf(withdraw(aReceivedCase(), new Date('2026-03-20T10:00:00Z'), masoy)).after;
    const again = reopenCase(
      withdrawn,
      { ...hanna, now: new Date('2026-03-31T10:00:00Z'), text: 'Det var en feil.' },
      masoy,
    );
    const { told } = passTime(changeOf(again).after, masoy, '2026-04-01T12:00:00Z');
    expect(linesOf('preliminary-ready', told)).toEqual([]);
  });

  test('that was withdrawn goes on as well', () => {
    const withdrawn = changeOf(withdraw(aReceivedCase(), new Date('2026-03-10T10:00:00Z'), masoy)).after;
    expect(changeOf(reopening(withdrawn)).after.status).toBe('received');
  });

  test('by somebody else is told to the leader', () => {
    const act = { staffId: 'dag.dal', now, text: 'Feil.' };
    const { notices } = changeOf(reopenCase(closed(plannedCase()), act, masoy));
    expect(notices.map(noticeLine)).toContain('reopened hanna.hav');
  });
});

test('a report that came to nothing is the unit’s again, and the person is to be asked anew', () => {
  const { after: reported } = aReportOpening();
  const act = { by: { who: 'person' }, now: new Date('2026-03-10T10:00:00Z') } as const;
  const over = changeOf(dismissReport(reported, act, masoy)).after;
  const { after, notices, tasks } = changeOf(reopening(over));
  expect([isBlocked(over), isBlocked(after), after.status]).toEqual([true, false, 'reported']);
  expect(after.report).toMatchObject({ askBy: '2026-06-08', confirmBy: '2026-07-31' });
  expect(after.report).not.toHaveProperty('answer');
  expect(notices.filter(({ to }) => to.who !== 'staff')).toEqual([]);
  expect(tasks).toMatchObject([{ kind: 'ask-person' }]);
});

test('only what has ended is opened again, and with a reason', () => {
  expect(reopening(plannedCase())).toEqual({ ok: false, reason: 'not-ended' });
  expect(reopening(closed(plannedCase()), '\n')).toEqual({ ok: false, reason: 'reason-missing' });
});

test('a parent who decides no more when the case is opened again is not told; whoever decides now is found', () => {
  const mother = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
  const child = { ...aReceivedCase({ ...mother, birthDate: day('2010-04-10') }), roleCheck: 'accepted' } as const;
  const act = { ...hanna, now: new Date('2026-03-20T10:00:00Z'), closing: { reason: 'personWishes' } } as const;
  const over = changeOf(closeCase(child, act, masoy)).after;
  const { after, notices, tasks } = changeOf(
    reopening({ ...over, sweptTo: instant(new Date('2026-05-01T10:00:00Z')) }),
  );
  expect(notices.filter(({ to }) => to.who !== 'staff')).toEqual([]);
  expect(tasks).toMatchObject([{ kind: 'ring-or-write', about: 'case-reopened' }]);
  expect(whatTimeCallsFor(after, masoy, now).after.roleCheck).toBe('expired');
});
