import { expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { cancelMeeting, planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { meetingTerms } from '../../support/meeting-builders.ts';

const act = { staffId: 'kari.koord', now: new Date('2026-05-04T10:00:00Z') };
const planned = changeOf(planMeeting(plannedCase(), { ...act, terms: meetingTerms() }, masoy));
const cancelled = changeOf(cancelMeeting(planned.after, { ...act, standing: planned.meeting }, masoy));

/** The mails that this change makes, as they leave. */
async function mailsOf(change: typeof planned, restricted = false) {
  const now = instant(act.now);
  const byMail = { channel: 'email', reach: { person: ['email'], applicant: [] } } as const;
  const ipCase = { ...change.after, ...byMail, restricted };
  const { notices } = addressChange({ ...change, after: ipCase }, masoy, now);
  const world = aWorld({ notices, ipCase, now });
  if (change.meeting) world.keepMeeting(change.meeting);
  for (const { id } of notices) {
    await deliverNotice({ key: ipCase, noticeId: id }, world.deliverDeps);
  }
  return world.mails;
}

test('the invitation brings the meeting to the calendar of each, in a mail of their own', async () => {
  const mails = await mailsOf(planned);
  expect(mails.map(({ to }) => to)).toEqual(['siv@post.example', 'kari.koord@masoy.example']);
  for (const { calendar, text } of mails) {
    expect(calendar?.method).toBe('PUBLISH');
    expect(calendar?.content).toContain('DTSTART:20260512T073000Z');
    expect(calendar?.content).not.toMatch(/ATTENDEE|Siv|siv@/);
    expect(text).not.toContain('Havøysund skole');
    expect(text).toContain('12. mai 2026 kl. 09.30');
  }
});

test('what is cancelled is taken out of it', async () => {
  const mails = await mailsOf(cancelled);
  expect(mails.map(({ calendar }) => calendar?.method)).toEqual(['CANCEL', 'CANCEL']);
  expect(mails[0]?.calendar?.content).toContain('SEQUENCE:1');
});

test('where an address is protected, no place is told, and the person’s calendar names no municipality', async () => {
  const [toPerson, toCoordinator] = await mailsOf(planned, true);
  for (const mail of [toPerson, toCoordinator]) {
    expect(mail?.calendar?.content).toContain('BEGIN:VEVENT');
    expect(mail?.calendar?.content).not.toContain('LOCATION');
  }
  expect(toPerson?.calendar?.content).not.toMatch(/masoy/i);
  expect(toPerson?.calendar?.content).toContain('ORGANIZER:mailto:varsel@melding.example');
  expect(toCoordinator?.calendar?.content).toContain('masoy');
});
