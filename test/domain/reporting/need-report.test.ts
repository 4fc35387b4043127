import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { closeCase, closeReasonsFor } from '../../../shared/domain/ending/close-case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { everyoneTold } from '../../../shared/domain/parties/told.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import { confirmReport, noteAsked } from '../../../shared/domain/reporting/answer-report.ts';
import { dismissReport, isBlocked } from '../../../shared/domain/reporting/dismiss-report.ts';
import { aConsent } from '../../support/case-states.ts';
import { anApplication, aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aJoinedReport, aReportedCase, aReportOpening, aYes, reportContacts } from '../../support/report-builders.ts';
import { noticeLine } from '../time-machine.ts';

const now = new Date('2026-03-20T10:00:00Z');
const hanna = { who: 'staff', staffId: 'hanna.hav' } as const;
const person = { who: 'person' } as const;
const mobileOnly = { person: { name: 'Siv Syntetisk', mobile: '+4740000031' } };

describe('a report of need', () => {
  test('gives the reporter a receipt, the leader a mail, and asks the person at once', () => {
    const { after, notices, tasks, events } = aReportOpening();
    expect(notices.map(noticeLine)).toEqual([
      'report-receipt applicant',
      'report-routing hanna.hav',
      'invitation person',
    ]);
    expect(notices.map(({ language }) => language)).toEqual(['nb', 'nb', 'nn']);
    expect(tasks).toEqual([]);
    expect(events.map(({ type, by }) => [type, by.who])).toEqual([
      ['reported', 'reporter'],
      ['invited', 'system'],
    ]);
    expect(after).toMatchObject({ status: 'reported', role: 'service', roleCheck: 'not-needed' });
  });

  test('says in no receipt by when there is an answer, for none is owed', () => {
    const [receipt] = aReportOpening().notices;
    expect(receipt?.date).toBeUndefined();
  });

  test('has the person asked within five working days, and waits 60 days for the answer', () => {
    // Thursday 5 March 2026.
    expect(aReportedCase().report).toMatchObject({
      askBy: '2026-03-12',
      confirmBy: '2026-05-04',
      askedOn: '2026-03-05',
    });
  });

  test.each([
    ['when the reporter says it themself', { wayToAsk: 'reporter', person: { name: 'Siv Syntetisk' } }],
    ['when the person is to be rung', { wayToAsk: 'phone' }],
    ['of somebody with a protected address', { protectedAddress: true }],
    ['of a child, for whom others decide', { birthDate: day('2012-06-01') }],
    ['when the way that is given leads nowhere', { wayToAsk: 'email' }],
  ] as const)('is a task for the leader %s', (_, overrides) => {
    const { after, notices, tasks } = aReportOpening(overrides);
    expect(notices.map(({ kind }) => kind)).toEqual(['report-receipt', 'report-routing']);
    expect(tasks).toMatchObject([{ kind: 'ask-person' }]);
    expect(after.seats).toBeUndefined();
    expect(after.report?.askedOn).toBeUndefined();
  });

  test('asks a young person of 16 themself', () => {
    const { after } = aReportOpening({ birthDate: day('2010-03-05') });
    expect(after.seats?.person?.state).toBe('invited');
    expect(after.bornOn).toBe('2010-03-05');
  });

  test.each([
    ['nextOfKin', 'nextOfKin'],
    ['service', 'service'],
    ['health', 'service'],
  ] as const)('by %s stands in the case as %s', (by, role) => {
    expect(aReportedCase({ by }).role).toBe(role);
  });

  test('stands in the queue by the day to have asked, then by the last day of the answer', () => {
    expect(queuePlace(aReportedCase({ wayToAsk: 'phone' }))).toEqual({ list: 'open', nextDeadline: '2026-03-12' });
    expect(queuePlace(aReportedCase())).toEqual({ list: 'open', nextDeadline: '2026-05-04' });
    expect(queuePlace(aReportedCase({ protectedAddress: true }))?.list).toBe('restricted');
  });

  test('is no application: nobody takes, decides, promises, withdraws or consents in it', () => {
    const act = { staffId: 'hanna.hav', now };
    for (const ipCase of [aReportedCase(), aJoinedReport()]) {
      expect(takeCase(ipCase, act, masoy)).toEqual({ ok: false, reason: 'not-open' });
      expect(decide(ipCase, { ...act, decision: { outcome: 'granted', text: '' } }, masoy).ok).toBe(false);
      const promise = { promisedBy: day('2026-05-01'), text: 'Fordi.' };
      expect(givePreliminaryAnswer(ipCase, { ...act, promise }, masoy).ok).toBe(false);
      expect(withdraw(ipCase, now, masoy).ok).toBe(false);
      expect(giveConsent(ipCase, { sharing: [], act: aConsent({ now }) }, masoy).ok).toBe(false);
    }
  });

  test('has no role that a leader could accept, so that the reporter is never told', () => {
    const act = { staffId: 'hanna.hav', now, result: 'accepted' } as const;
    expect(checkRole(aReportedCase(), act, masoy)).toEqual({ ok: false, reason: 'no-role-claimed' });
    expect(everyoneTold(aReportedCase())).toEqual([]);
  });
});

describe("the person's yes", () => {
  test('makes it their own application: both dates stand, the time to answer counts from the yes', () => {
    const { after } = aYes(aJoinedReport());
    expect(after).toMatchObject({
      status: 'received',
      role: 'self',
      sentAs: 'service',
      receivedOn: '2026-03-05',
      report: { answer: 'yes', answeredOn: '2026-03-20' },
      answerBy: '2026-04-17',
      preliminaryBy: '2026-04-17',
      promisedBy: '2026-04-17',
      wishes: ['plan', 'coordinator'],
    });
  });

  test('tells the person and the leader, and never the reporter', () => {
    const { after, notices } = aYes(aJoinedReport());
    expect(notices.map(noticeLine)).toEqual(['receipt person', 'routing hanna.hav']);
    expect(notices.map(({ date }) => date)).toEqual(['2026-04-17', '2026-04-17']);
    expect(everyoneTold(after)).toEqual([{ who: 'person' }]);
  });

  test('keeps the reporter among the addresses, and takes the ones the person gives', () => {
    const person = { name: 'Siv Syntetisk', mobile: '+4740000032', email: 'siv@post.example' };
    const { after, contacts } = aYes(aJoinedReport(), { person });
    expect(contacts?.after).toMatchObject({ person, applicant: { name: 'Sofie Sykepleier' } });
    expect(after.reach).toEqual({ person: ['sms', 'email'], applicant: ['email'] });
    expect(after.reachSince).toEqual({ sms: '2026-03-20T10:00:00.000Z', email: '2026-03-20T10:00:00.000Z' });
  });

  test('goes to the unit the person names, else stays where the report went', () => {
    const before = aJoinedReport({ unit: 'sykeavdelingen' });
    expect(aYes(before, { unit: 'unknown' }).after.unit).toBe('sykeavdelingen');
    expect(aYes(before, { unit: 'hjemmetjenesten' }).after.unit).toBe('hjemmetjenesten');
  });

  test('by telephone is noted by an employee, and the person can still come with a code', () => {
    const before = aReportedCase({ wayToAsk: 'phone' });
    const confirmed = { application: anApplication(mobileOnly), contacts: reportContacts, by: hanna, now };
    const { after, notices, events } = changeOf(confirmReport(before, confirmed, masoy));
    expect(after).toMatchObject({ status: 'received', role: 'self', seats: { person: { state: 'invited' } } });
    expect(notices.map(noticeLine)).toContain('invitation person');
    expect(events[0]).toMatchObject({ type: 'report-answered', answer: 'yes', by: hanna });
  });

  test('by telephone from somebody who wants calls sends no code', () => {
    const before = aReportedCase({ wayToAsk: 'phone' });
    const application = anApplication({ ...mobileOnly, noticeChannel: 'phone' });
    const { after } = changeOf(confirmReport(before, { application, contacts: reportContacts, by: hanna, now }, masoy));
    expect(after.seats).toBeUndefined();
  });

  test('keeps a protected address protected, whoever knew of it', () => {
    expect(aYes(aReportedCase({ protectedAddress: true })).after.restricted).toBe(true);
  });

  test('is said once', () => {
    const { after } = aYes(aJoinedReport());
    const again = { application: anApplication(), contacts: reportContacts, by: person, now };
    expect(confirmReport(after, again, masoy)).toEqual({ ok: false, reason: 'not-reported' });
    expect(dismissReport(after, { by: person, now }, masoy)).toEqual({ ok: false, reason: 'not-reported' });
    expect(noteAsked(after, { by: hanna, now }, masoy)).toEqual({ ok: false, reason: 'not-reported' });
  });

  test('opens the way that every application has', () => {
    const { after } = aYes(aJoinedReport());
    expect(takeCase(after, { staffId: 'hanna.hav', now }, masoy).ok).toBe(true);
    expect(isBlocked(after)).toBe(false);
  });
});

describe("the person's no", () => {
  test('closes the case, blocks it and tells the leader, but neither person nor reporter', () => {
    const { after, notices, events } = changeOf(dismissReport(aJoinedReport(), { by: person, now }, masoy));
    expect(after).toMatchObject({
      status: 'closed',
      report: { answer: 'no', answeredOn: '2026-03-20' },
      closing: { reason: 'reportNotConfirmed', by: 'person' },
    });
    expect(isBlocked(after)).toBe(true);
    expect(notices.map(noticeLine)).toEqual(['closed hanna.hav']);
    expect(events.map(({ type }) => type)).toEqual(['report-answered', 'closed']);
    expect(queuePlace(after)).toBeUndefined();
    expect(after.wakeAt).toBeUndefined();
  });

  test('that an employee notes tells the person who has come', () => {
    const { notices } = changeOf(dismissReport(aJoinedReport(), { by: hanna, now }, masoy));
    expect(notices.map(noticeLine)).toEqual(['case-closed person']);
  });

  test('that an employee notes of somebody who never came is told to nobody', () => {
    expect(changeOf(dismissReport(aReportedCase(), { by: hanna, now }, masoy)).notices).toEqual([]);
  });
});

describe('asked and still thinking', () => {
  test('moves the case to the last day of the answer', () => {
    const { after, events } = changeOf(noteAsked(aReportedCase({ wayToAsk: 'phone' }), { by: hanna, now }, masoy));
    expect(after.report?.askedOn).toBe('2026-03-20');
    expect(queuePlace(after)?.nextDeadline).toBe('2026-05-04');
    expect(events).toMatchObject([{ type: 'report-answered', answer: 'asked' }]);
  });
});

describe('a report that is closed otherwise', () => {
  const reasonsOf = (ipCase: IpCase) => closeReasonsFor(ipCase, masoy, day('2026-03-20'));

  test('is so because of a move, a death, or because nothing came of it', () => {
    expect(reasonsOf(aReportedCase())).toEqual(['moved', 'deceased', 'reportNotConfirmed']);
  });

  test('is blocked as well', () => {
    const act = { staffId: 'hanna.hav', now, closing: { reason: 'deceased' } } as const;
    expect(isBlocked(changeOf(closeCase(aReportedCase(), act, masoy)).after)).toBe(true);
  });

  test('is no way to close an application', () => {
    expect(reasonsOf(aReceivedCase())).not.toContain('reportNotConfirmed');
    expect(reasonsOf(aYes(aJoinedReport()).after)).not.toContain('reportNotConfirmed');
  });
});
