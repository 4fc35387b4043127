import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { actionDone, noteAction } from '../../../shared/domain/handling/note-action.ts';
import { heldMeeting, type Meeting, plannedMeeting } from '../../../shared/domain/planning/meeting.ts';
import { agreedOn, isOverdue, type MeetingAction } from '../../../shared/domain/planning/meeting-action.ts';
import { cancelMeeting, planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { reviseUnchanged } from '../../../shared/domain/planning/revise-unchanged.ts';
import { closedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { aMeeting, meetingTerms } from '../../support/meeting-builders.ts';

const staffId = 'kari.koord';
const before = { staffId, now: new Date('2026-05-04T10:00:00Z') };
const onTheDay = { staffId, now: new Date('2026-05-12T10:00:00Z') };
const after = { staffId, now: new Date('2026-05-13T10:00:00Z') };
const call: MeetingAction = { what: 'Ringe skolen', owner: { who: 'person' }, by: day('2026-05-20') };

const agreed = changeOf(planMeeting(plannedCase(), { ...before, terms: meetingTerms() }, masoy));

function note(ipCase: IpCase, standing: Meeting | undefined, action: Partial<MeetingAction> = {}, act = onTheDay) {
  return noteAction(ipCase, { ...act, action: { ...call, ...action }, standing }, masoy);
}

const noted = changeOf(note(agreed.after, agreed.meeting));

describe('what was agreed on a meeting', () => {
  test('is noted on its day, and with that the meeting was held', () => {
    expect(noted.meeting).toMatchObject({ number: 1, state: 'held', actions: [call] });
    expect(noted.after.meetings).toEqual({ last: 1, held: { number: 1, on: '2026-05-12' }, openActions: 1 });
    expect(plannedMeeting(noted.after, day('2026-05-12'))).toBeUndefined();
    expect(noted.events).toMatchObject([{ type: 'meeting-action', what: 'noted', number: 1 }]);
    expect(noted.notices).toEqual([]);
    expect(JSON.stringify([noted.after, noted.events])).not.toContain('skolen');
  });

  test('is noted afterwards too, also when the next meeting is planned already', () => {
    const terms = meetingTerms({ on: day('2026-06-12') });
    const next = changeOf(planMeeting(agreed.after, { ...after, terms }, masoy));
    const late = changeOf(note(next.after, agreed.meeting, {}, after));
    expect(late.meeting).toMatchObject({ number: 1, actions: [call] });
    expect(late.after.meetings).toMatchObject({ last: 2, planned: { number: 2 }, held: { number: 1 }, openActions: 1 });
    const cancelled = changeOf(cancelMeeting(late.after, { ...after, standing: next.meeting }, masoy));
    expect(cancelled.after.meetings).toEqual({ last: 2, held: { number: 1, on: '2026-05-12' }, openActions: 1 });
  });

  test('is not noted before the meeting, of another meeting, or in a case that is over', () => {
    expect(note(agreed.after, agreed.meeting, {}, before)).toEqual({ ok: false, reason: 'no-meeting-held' });
    expect(note(agreed.after, aMeeting({ number: 7 }))).toEqual({ ok: false, reason: 'no-meeting-held' });
    expect(note(closedCase(), agreed.meeting)).toEqual({ ok: false, reason: 'ended' });
  });

  test.each([
    ['a date before the meeting', { by: day('2026-05-11') }, 'date-before-meeting'],
    ['a date in eleven years', { by: day('2037-05-12') }, 'date-too-far'],
    ['an owner who has no part in it', { owner: { who: 'staff', staffId: 'petra.perm' } }, 'unknown-owner'],
    ['a parent who is not there', { owner: { who: 'otherParent' } }, 'unknown-owner'],
  ] as const)('with %s is refused', (_, wrong, reason) => {
    expect(note(agreed.after, agreed.meeting, wrong)).toEqual({ ok: false, reason });
  });

  test('may be done by a service, with no date, on the day of the meeting at the earliest', () => {
    const { by: _, ...undated } = call;
    const service = { ...undated, owner: { who: 'service', name: 'Nav' } } as const;
    expect(noteAction(agreed.after, { ...onTheDay, action: service, standing: agreed.meeting }, masoy).ok).toBe(true);
    expect(note(agreed.after, agreed.meeting, { by: day('2026-05-12') }).ok).toBe(true);
  });

  test('is 20 things at most', () => {
    const full = (count: number) => aMeeting({ actions: Array.from({ length: count }, () => call) });
    expect(note(agreed.after, full(19)).ok).toBe(true);
    expect(note(agreed.after, full(20))).toEqual({ ok: false, reason: 'actions-full' });
  });

  test('is shown with what is not done first, by its date, and overdue when that has passed', () => {
    const done = { ...call, doneOn: day('2026-05-13') };
    const later = { ...call, by: day('2026-06-01') };
    const { by: _, ...undated } = call;
    const order = agreedOn([aMeeting({ actions: [done, undated, later] }), aMeeting({ number: 2, actions: [call] })]);
    expect(order.map(({ meeting, place }) => [meeting, place])).toEqual([
      [2, 0],
      [1, 2],
      [1, 1],
      [1, 0],
    ]);
    expect([call, done, undated].map((each) => isOverdue(each, day('2026-05-21')))).toEqual([true, false, false]);
    expect(isOverdue(call, day('2026-05-20'))).toBe(false);
  });
});

describe('what is done', () => {
  const standing = noted.meeting;
  const act = { standing, place: 0, now: after.now };

  test('is ticked off by the person whose it is, once, and the case counts it no more', () => {
    const done = changeOf(actionDone(noted.after, { ...act, by: { who: 'person' } }));
    expect(done.meeting?.actions).toEqual([{ ...call, doneOn: '2026-05-13' }]);
    expect(done.after.meetings).toEqual({ last: 1, held: { number: 1, on: '2026-05-12' } });
    expect(done.events).toMatchObject([{ type: 'meeting-action', what: 'done', by: { who: 'person' } }]);
    expect(actionDone(done.after, { ...act, standing: done.meeting, by: { who: 'person' } })).toEqual({
      ok: false,
      reason: 'no-open-action',
    });
  });

  test('is ticked off by an employee, whoever’s it is, and by nobody else', () => {
    const by = { who: 'staff', staffId } as const;
    expect(actionDone(noted.after, { ...act, by }).ok).toBe(true);
    expect(actionDone(noted.after, { ...act, by: { who: 'otherParent' } })).toEqual({
      ok: false,
      reason: 'not-theirs',
    });
    expect(actionDone(noted.after, { ...act, place: 1, by })).toEqual({ ok: false, reason: 'no-open-action' });
  });
});

describe('a plan that stands as it is', () => {
  test('is revised in one press after a meeting, and due again after the municipality’s interval', () => {
    const standing = { points: {}, sharing: [] };
    const revised = changeOf(reviseUnchanged(noted.after, { ...onTheDay, standing }, masoy));
    expect(revised.after.plan).toMatchObject({ revisedOn: '2026-05-12', nextRevision: '2027-05-12' });
    expect(revised.events).toMatchObject([{ type: 'plan-revised', nextRevision: '2027-05-12' }]);
    expect(revised.planVersion).toMatchObject({ why: 'revised' });
    expect(reviseUnchanged(revised.after, after, masoy)).toEqual({ ok: false, reason: 'revision-not-due' });
  });

  test('is revised without a meeting in the month before its date, not earlier', () => {
    const on = (now: string) => reviseUnchanged(plannedCase(), { staffId, now: new Date(now) }, masoy).ok;
    expect([on('2027-03-29T10:00:00Z'), on('2027-03-31T10:00:00Z'), on('2027-05-02T10:00:00Z')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('is nothing to say where the meeting is still to come, or no plan is active', () => {
    expect(heldMeeting(agreed.after, day('2026-05-11'))).toBeUndefined();
    expect(reviseUnchanged(agreed.after, before, masoy)).toEqual({ ok: false, reason: 'revision-not-due' });
    expect(reviseUnchanged(closedCase(), after, masoy)).toEqual({ ok: false, reason: 'ended' });
  });
});
