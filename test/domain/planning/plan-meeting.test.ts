import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Change } from '../../../shared/domain/change.ts';
import { declineMeeting } from '../../../shared/domain/planning/decline-meeting.ts';
import {
  type Meeting,
  type MeetingTerms,
  plannedMeeting,
  possibleGuests,
} from '../../../shared/domain/planning/meeting.ts';
import { cancelMeeting, planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { closedCase, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { meetingTerms } from '../../support/meeting-builders.ts';

const kari = { staffId: 'kari.koord', now: new Date('2026-05-04T10:00:00Z') };

const joinedParent = {
  state: 'joined',
  check: 'accepted',
  channel: 'sms',
  language: 'nb',
  number: 1,
  invitedAt: instant(new Date('2026-03-13T10:00:00Z')),
} as const;

const plan = (ipCase: IpCase, terms: Partial<MeetingTerms> = {}, standing?: Meeting) =>
  planMeeting(ipCase, { ...kari, terms: meetingTerms(terms), ...(standing && { standing }) }, masoy);

function meetingIn({ meeting }: Change): Meeting {
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const told = ({ notices }: Change) =>
  notices.map(({ kind, occurrence, to }) => `${kind} ${occurrence} ${to.who === 'staff' ? to.staffId : to.who}`);

describe('a meeting', () => {
  const planned = changeOf(plan(plannedCase()));

  test('is agreed in one change, and each who is invited is told', () => {
    expect(planned.meeting).toMatchObject({
      number: 1,
      sequence: 0,
      state: 'planned',
      place: 'Havøysund skole, rom 2',
    });
    expect(planned.after.meetings).toEqual({
      last: 1,
      planned: { number: 1, sequence: 0, on: '2026-05-12', from: '09:30', to: '10:30' },
    });
    expect(planned.events).toMatchObject([{ type: 'meeting', what: 'planned', number: 1, on: '2026-05-12' }]);
    expect(told(planned)).toEqual(['meeting 1:0 person', 'meeting-set 1:0 kari.koord']);
    expect(planned.notices[0]).toMatchObject({ date: '2026-05-12', time: '09:30', urgency: 'in-window' });
  });

  test('says nothing of its place or agenda where it is not sealed', () => {
    const { after, events, notices } = changeOf(plan(plannedCase(), { agenda: 'Medisiner' }));
    expect(JSON.stringify([after, events, notices])).not.toMatch(/Havøysund skole|Medisiner/);
  });

  test('that is changed keeps its number, and whoever is invited no more is told that it is off', () => {
    const alone = { from: '11:00', to: '12:00', invited: [{ who: 'staff', staffId: 'kari.koord' }] } as const;
    const changed = changeOf(plan(planned.after, alone, meetingIn(planned)));
    expect(changed.meeting).toMatchObject({ number: 1, sequence: 1, from: '11:00' });
    expect(told(changed)).toEqual(['meeting-set 1:1 kari.koord', 'meeting-cancelled 1:1 person']);
    expect(changed.notices[1]).toMatchObject({ time: '09:30' });
  });

  test('is told of no more as it was before it was changed', () => {
    const [notice] = planned.notices;
    const changed = changeOf(plan(planned.after, { from: '09:00' }, meetingIn(planned)));
    if (!notice) throw new Error('no notice');
    expect(stillCalledFor(notice, planned.after)).toBe(true);
    expect(stillCalledFor(notice, changed.after)).toBe(false);
    expect(stillCalledFor(notice, closedCase())).toBe(false);
  });

  test('that is cancelled is off for all, and the next one has another number', () => {
    const cancelled = changeOf(cancelMeeting(planned.after, { ...kari, standing: meetingIn(planned) }, masoy));
    expect(cancelled.meeting).toMatchObject({ number: 1, sequence: 1, state: 'cancelled' });
    expect(cancelled.after.meetings).toEqual({ last: 1 });
    expect(told(cancelled)).toEqual(['meeting-cancelled 1:1 person', 'meeting-off 1:1 kari.koord']);
    expect(cancelled.notices.every((notice) => stillCalledFor(notice, cancelled.after))).toBe(true);
    expect(changeOf(plan(cancelled.after)).meeting).toMatchObject({ number: 2, sequence: 0 });
  });

  test('that has been is nothing to change or cancel', () => {
    const now = new Date('2026-05-13T10:00:00Z');
    const standing = meetingIn(planned);
    expect(plannedMeeting(planned.after, day('2026-05-12'))).toBeDefined();
    expect(plannedMeeting(planned.after, day('2026-05-13'))).toBeUndefined();
    expect(cancelMeeting(planned.after, { ...kari, standing, now }, masoy)).toEqual({
      ok: false,
      reason: 'no-meeting',
    });
    const terms = meetingTerms({ on: day('2026-06-01') });
    expect(changeOf(planMeeting(planned.after, { ...kari, terms, now }, masoy)).meeting).toMatchObject({ number: 2 });
  });

  test.each([
    ['before today', { on: day('2026-05-03') }, 'date-past'],
    ['in more than a year', { on: day('2027-05-05') }, 'date-too-far'],
    ['that ends as it begins', { to: '09:30' }, 'ends-before-it-begins'],
    ['of nobody', { invited: [] }, 'nobody-invited'],
    ['with somebody who has no part in it', { invited: [{ who: 'staff', staffId: 'sindre.sund' }] }, 'unknown-guest'],
  ] as const)('%s is refused', (_, terms, reason) => {
    expect(plan(plannedCase(), terms)).toEqual({ ok: false, reason });
  });

  test.each([
    ['that is over', closedCase(), 'ended'],
    ['without a coordinator', decidedCase(), 'no-coordinator'],
  ])('is not agreed in a case %s', (_, ipCase, reason) => {
    expect(plan(ipCase)).toEqual({ ok: false, reason });
  });

  test('may be agreed before the plan is registered', () => {
    expect(plan(coordinatedCase()).ok).toBe(true);
  });

  test('invites no other parent where an address is protected: the place may tell it', () => {
    const open: IpCase = { ...plannedCase(), seats: { otherParent: joinedParent } };
    const who = (ipCase: IpCase) => possibleGuests(ipCase, masoy, day('2026-05-04')).map((guest) => guest.who);
    expect(who(open)).toContain('otherParent');
    expect(who({ ...open, restricted: true })).not.toContain('otherParent');
  });
});

describe('somebody who cannot come', () => {
  const { after } = changeOf(plan(plannedCase()));
  const declining = { by: 'person', timeline: [], now: kari.now } as const;
  const declined = changeOf(declineMeeting(after, declining, masoy));

  test('tells the coordinator at once, with the time alone', () => {
    expect(declined.events).toMatchObject([{ type: 'meeting-declined', number: 1, sequence: 0 }]);
    expect(declined.notices).toMatchObject([
      {
        kind: 'meeting-declined',
        to: { staffId: 'kari.koord' },
        date: '2026-05-12',
        time: '09:30',
        urgency: 'at-once',
      },
    ]);
  });

  test('says so once of the same meeting, and anew when it is changed', () => {
    const timeline = declined.events;
    expect(declineMeeting(declined.after, { ...declining, timeline }, masoy)).toEqual({
      ok: false,
      reason: 'said-already',
    });
    const changed = changeOf(plan(declined.after, { from: '09:00' })).after;
    expect(declineMeeting(changed, { ...declining, timeline }, masoy).ok).toBe(true);
  });

  test('has nothing to say where no meeting is agreed', () => {
    expect(declineMeeting(plannedCase(), declining, masoy)).toEqual({ ok: false, reason: 'no-meeting' });
  });
});
