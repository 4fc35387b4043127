import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { invitationEnds } from '../../../shared/domain/parties/seats.ts';
import { askPersonAgain, type PersonReached } from '../../../shared/domain/reporting/ask-person-again.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aJoinedReport, aReportedCase, aReportOpening, reportContacts } from '../../support/report-builders.ts';

const now = new Date('2026-04-20T10:00:00Z');
const newNumber: PersonReached = { mobile: '+4740000034', channel: 'sms', language: 'en' };

function again(before: IpCase, reached: PersonReached = newNumber) {
  return askPersonAgain(before, { reached, contacts: reportContacts, staffId: 'hanna.hav', now }, masoy);
}

describe('a reported person who is asked anew', () => {
  test('gets another invitation, good for 30 days from now, in the language that was found', () => {
    const { after, notices, events } = changeOf(again(aReportedCase()));
    const seat = after.seats?.person;
    expect(seat).toMatchObject({ state: 'invited', number: 2, channel: 'sms', language: 'en' });
    expect(seat && invitationEnds(seat)).toBe('2026-05-20T10:00:00.000Z');
    expect(notices).toMatchObject([{ kind: 'invitation', occurrence: 'invitation:person:2', language: 'en' }]);
    expect(events).toMatchObject([{ type: 'invited', seat: 'person', number: 2, by: { staffId: 'hanna.hav' } }]);
  });

  test('is reached where they are now, by the name that was reported', () => {
    const { after, contacts } = changeOf(again(aReportedCase()));
    expect(contacts?.after.person).toEqual({ name: 'Siv Syntetisk', mobile: '+4740000034' });
    expect(contacts?.after.applicant).toEqual(reportContacts.applicant);
    expect(after.reach.person).toEqual(['sms']);
    // What the old number's message comes to says nothing of the new one.
    expect(after.reachSince).toEqual({ sms: '2026-04-20T10:00:00.000Z' });
  });

  test('at the same number stands as reached as before', () => {
    const same: PersonReached = { mobile: '+4740000031', channel: 'sms', language: 'nn' };
    const { after } = changeOf(again(aReportedCase(), same));
    expect(after.reachSince).toBeUndefined();
    expect(after.seats?.person?.number).toBe(2);
  });

  test('keeps the day they were first asked, and the last day to answer', () => {
    const { after } = changeOf(again(aReportedCase()));
    expect(after.report).toMatchObject({ askedOn: '2026-03-05', confirmBy: '2026-05-04', language: 'en' });
  });

  test('for the first time, where no message could go, is asked from then on', () => {
    const { after } = changeOf(again(aReportedCase({ wayToAsk: 'phone' })));
    expect(after.seats?.person).toMatchObject({ state: 'invited', number: 1 });
    expect(after.report?.askedOn).toBe('2026-04-20');
  });

  test('is not sent the invitation that still waited to leave', () => {
    const opening = aReportOpening();
    const waiting = opening.notices.filter(({ kind }) => kind === 'invitation');
    const { after, notices } = changeOf(again(opening.after));
    expect(waiting.map((notice) => stillCalledFor(notice, opening.after))).toEqual([true]);
    expect(waiting.map((notice) => stillCalledFor(notice, after))).toEqual([false]);
    expect(notices.map((notice) => stillCalledFor(notice, after))).toEqual([true]);
  });

  test.each([
    ['who has come already', aJoinedReport(), 'person-came'],
    ['of 15, for whom others decide', aReportedCase({ birthDate: day('2010-04-21') }), 'child-reported'],
    ['who has applied', aReceivedCase(), 'not-reported'],
    [
      'who has said no',
      changeOf(dismissReport(aReportedCase(), { by: { who: 'staff', staffId: 'hanna.hav' }, now }, masoy)).after,
      'not-reported',
    ],
  ] as const)('is nobody %s', (_, before, reason) => {
    expect(again(before)).toEqual({ ok: false, reason });
  });

  test('is somebody who turned 16 since', () => {
    expect(again(aReportedCase({ birthDate: day('2010-04-20') })).ok).toBe(true);
  });
});
