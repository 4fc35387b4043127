import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, type Day, day, dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import { isWorkingDay } from '../../../shared/domain/calendar/working-days.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import type { NoticeKind } from '../../../shared/domain/telling/notice.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { withWakeAt } from '../../../shared/domain/wake.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { nextSmsMoment } from '../../../shared/notices/sending/sms-window.ts';
import { decidedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';

/** Whoever has no e-mail address: the window is all there is. */
const byMobileAlone = { channel: 'sms', reach: { person: ['sms'], applicant: [] } } as const;

/** Every day of a year, with both changes of summer time. */
const legalDays: readonly Day[] = Array.from({ length: 370 }, (_, index) => addDays(day('2026-07-01'), index));

/** When the SMS of this kind leaves, if the sweep comes to the case whenever it wakes. */
function leavesAt(begun: IpCase, kind: NoticeKind): Instant {
  let ipCase = begun;
  while (ipCase.wakeAt) {
    const at = ipCase.wakeAt;
    const change = whatTimeCallsFor(ipCase, masoy, new Date(at));
    const notice = addressChange(change, masoy, at).notices.find((each) => each.kind === kind);
    if (notice) {
      expect(notice.channel).toBe('sms');
      return nextSmsMoment(notice.state === 'waiting' ? (notice.dueAt ?? at) : at);
    }
    ipCase = change.after;
  }
  throw new Error(`no ${kind}`);
}

/** In the window of the last working day on or before it, whatever day the law names. */
function inTime(moment: Instant, legal: Day): void {
  const on = dayInNorway(new Date(moment));
  expect(isWorkingDay(on), moment).toBe(true);
  expect(on <= legal, `${moment} for ${legal}`).toBe(true);
  for (let between = addDays(on, 1); between <= legal; between = addDays(between, 1)) {
    expect(isWorkingDay(between), `${moment} for ${legal}`).toBe(false);
  }
}

test('the automatic preliminary answer leaves in the last window before its date, whatever day that is', () => {
  const { status: _, ...received } = aReceivedCase();
  for (const preliminaryBy of legalDays) {
    const ipCase: IpCase = { ...received, ...byMobileAlone, status: 'in-progress', preliminaryBy };
    inTime(leavesAt(withWakeAt(ipCase, masoy), 'preliminary-answer'), preliminaryBy);
  }
});

test('what is told of a complaint that takes longer leaves in the last window before its month is over', () => {
  const sent = { words: { disagrees: 'Alt.' }, timeline: [], now: new Date('2026-03-19T10:00:00Z') };
  const complained = changeOf(complain(decidedCase({ outcome: 'refused' }), sent, masoy)).after;
  for (const by of legalDays) {
    const complaint = complained.complaint && { ...complained.complaint, by };
    const ipCase: IpCase = { ...complained, ...byMobileAlone, ...(complaint && { complaint }) };
    inTime(leavesAt(withWakeAt(ipCase, masoy), 'complaint-delayed'), by);
  }
});
