import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { answerComplaint } from '../../../shared/domain/complaint/answer-complaint.ts';
import { complain, type NotedComplaint, noteComplaint } from '../../../shared/domain/complaint/complain.ts';
import type { ComplaintResult, ComplaintWords } from '../../../shared/domain/complaint/complaint.ts';
import { closeCase, closeReasonsFor } from '../../../shared/domain/ending/close-case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { complaintDeadline, openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { closedCase, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { noticeLine } from '../time-machine.ts';

const words: ComplaintWords = {
  disagrees: 'Jeg trenger mer enn én tjeneste.',
  wants: 'En plan.',
  helper: 'Søsteren min',
};
const better = { outcome: 'granted' } as const;
const noon = new Date('2026-04-02T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now: noon };

type Sent = { readonly words?: ComplaintWords; readonly timeline?: readonly CaseEvent[]; readonly now?: Date };

const complaining = (ipCase: IpCase, sent: Sent = {}) =>
  complain(ipCase, { words, timeline: [], now: noon, ...sent }, masoy);
const complained = (ipCase: IpCase, sent: Sent = {}) => changeOf(complaining(ipCase, sent));
const answering = (ipCase: IpCase, result: ComplaintResult, text = 'Fordi.') =>
  answerComplaint(ipCase, { ...hanna, answer: { result, text, ...(result === 'changed' && better) } }, masoy);
const answered = (ipCase: IpCase, result: ComplaintResult) => changeOf(answering(ipCase, result)).after;

/** Refused on 12 March and opened on the 13th: the deadline is Friday 10 April 2026. */
const refused = changeOf(
  openDecision(decidedCase({ outcome: 'refused' }), new Date('2026-03-13T10:00:00Z'), masoy),
).after;

describe('a complaint', () => {
  test('is recorded with its words, and told to the leader at once', () => {
    const { after, events, notices, tasks } = complained(refused);
    expect(after.complaint).toEqual({
      receivedAt: noon.toISOString(),
      receivedOn: '2026-04-02',
      late: false,
      by: '2026-05-02',
    });
    expect(events).toEqual([
      { type: 'complaint-received', late: false, words, at: noon.toISOString(), by: { who: 'person' } },
    ]);
    expect(notices).toMatchObject([
      { kind: 'complaint-received', to: { staffId: 'hanna.hav' }, urgency: 'at-once', date: '2026-05-02' },
    ]);
    expect(tasks).toEqual([]);
  });

  test.each([
    ['on the last day', '2026-04-10T21:30:00Z', false],
    ['after midnight of it in Norway', '2026-04-10T22:30:00Z', true],
    ['a year later', '2027-04-10T10:00:00Z', true],
  ])('that comes %s is taken in', (_, at, late) => {
    const { after, events } = complained(refused, { now: new Date(at) });
    expect(after.complaint?.late).toBe(late);
    expect(events).toMatchObject([{ late }]);
  });

  test('is not late while the decision has not arrived, however long ago it was made', () => {
    const { after } = complained(decidedCase(), { now: new Date('2027-04-10T10:00:00Z') });
    expect(after.complaint?.late).toBe(false);
  });

  test('may be about a decision that gave something, and in a case that has gone on', () => {
    for (const ipCase of [decidedCase(), decidedCase({ outcome: 'coordinatorOnly' }), coordinatedCase(), plannedCase()])
      expect(complained(ipCase).after).toMatchObject({
        status: ipCase.status,
        complaint: { receivedOn: '2026-04-02' },
      });
  });

  test.each([
    ['nothing is decided', aReceivedCase(), 'no-decision'],
    ['a claimed role is not checked', decidedCase({ application: { role: 'parent' } }), 'not-told'],
    ['the person has died', closedCase({}, { reason: 'deceased' }), 'deceased'],
  ] as const)('has no place where %s', (_, ipCase, reason) => {
    expect(complaining(ipCase)).toEqual({ ok: false, reason });
  });

  test('is open to an applicant whose role is accepted', () => {
    const mother = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
    const claimed = decidedCase({ application: mother });
    const accepted = changeOf(checkRole(claimed, { ...hanna, result: 'accepted' }, masoy)).after;
    expect(complaining(accepted).ok).toBe(true);
    const rejected = changeOf(checkRole(claimed, { ...hanna, result: 'refused' }, masoy)).after;
    expect(complaining(rejected)).toEqual({ ok: false, reason: 'not-told' });
  });

  test('sent twice is one; another waits until it is over', () => {
    const { after, events } = complained(refused);
    expect(complaining(after, { timeline: events })).toEqual({ ok: false, reason: 'said-already' });
    const other = { words: { ...words, wants: 'En koordinator.' }, timeline: events };
    expect(complaining(after, other)).toEqual({ ok: false, reason: 'complaint-open' });
    const forwarded = answered(after, 'upheld-and-forwarded');
    expect(complaining(forwarded, other)).toEqual({ ok: false, reason: 'complaint-open' });
    expect(complaining(answered(after, 'changed'), other).ok).toBe(true);
  });
});

describe('the answer to a complaint', () => {
  const { after: open } = complained(refused);

  test.each([
    ['changed', 'decision-ready'],
    ['upheld-and-forwarded', 'complaint-forwarded'],
  ] as const)('%s is told to the person: %s', (result, kind) => {
    const { after, events, notices } = changeOf(answering(open, result));
    expect(notices.map(noticeLine)).toEqual([`${kind} person`]);
    expect(after.complaint?.answer).toEqual({ result, on: '2026-04-02', by: 'hanna.hav' });
    expect(events.at(-1)).toMatchObject({ type: 'complaint-answered', result, text: 'Fordi.' });
  });

  test.each(['governor-changed', 'governor-upheld'] as const)('of the County Governor comes second: %s', (result) => {
    expect(answering(open, result)).toEqual({ ok: false, reason: 'result-not-open' });
    const forwarded = answered(open, 'upheld-and-forwarded');
    expect(answering(forwarded, 'changed')).toEqual({ ok: false, reason: 'result-not-open' });
    expect(changeOf(answering(forwarded, result)).notices.map(noticeLine)).toEqual(['complaint-result person']);
    expect(answering(answered(forwarded, result), result)).toEqual({ ok: false, reason: 'no-complaint' });
  });

  test('has reasons, and a complaint to answer', () => {
    expect(answering(open, 'changed', ' \n')).toEqual({ ok: false, reason: 'reasons-missing' });
    expect(answering(refused, 'changed')).toEqual({ ok: false, reason: 'no-complaint' });
  });
});

describe('a case with a complaint', () => {
  const { after: open } = complained(refused);

  test('is not closed because the deadline has passed; only the person ends it', () => {
    const june = day('2026-06-01');
    expect(closeReasonsFor(refused, masoy, june)).toContain('refused');
    expect(closeReasonsFor(open, masoy, june)).toEqual(['personWishes', 'deceased']);
    expect(closeReasonsFor(answered(open, 'upheld-and-forwarded'), masoy, june)).toEqual(['personWishes', 'deceased']);
    const settled = answered(answered(open, 'upheld-and-forwarded'), 'governor-upheld');
    expect(closeReasonsFor(settled, masoy, june)).toContain('refused');
    const act = { ...hanna, now: new Date('2026-06-01T10:00:00Z'), closing: { reason: 'refused' } } as const;
    expect(closeCase(open, act, masoy)).toEqual({ ok: false, reason: 'reason-not-open' });
    expect(changeOf(closeCase(settled, act, masoy)).after.complaint).toEqual(settled.complaint);
  });

  test('stands in the queue by the date of the complaint, or of the result that is waited for', () => {
    expect(queuePlace(open)).toEqual({ list: 'waiting', nextDeadline: '2026-05-02' });
    expect(queuePlace(answered(open, 'upheld-and-forwarded'))).toMatchObject({ nextDeadline: '2026-07-02' });
    // What is granted then is owed from that day: a coordinator within two weeks.
    expect(queuePlace(answered(open, 'changed'))).toMatchObject({ nextDeadline: '2026-04-16' });
  });

  test('comes back into the queue when it was closed, and leaves it again', () => {
    const act = { ...hanna, now: new Date('2026-05-01T10:00:00Z'), closing: { reason: 'refused' } } as const;
    const closed = changeOf(closeCase(refused, act, masoy)).after;
    expect(queuePlace(closed)).toBeUndefined();
    const { after } = complained(closed, { now: new Date('2026-05-04T10:00:00Z') });
    expect(queuePlace(after)).toEqual({ list: 'waiting', nextDeadline: '2026-06-04' });
    expect(queuePlace({ ...after, restricted: true })?.list).toBe('restricted');
    expect(queuePlace(answered(answered(after, 'upheld-and-forwarded'), 'governor-upheld'))).toBeUndefined();
  });

  test('keeps the date of a plan that comes first', () => {
    const { after } = complained(coordinatedCase(), { now: new Date('2026-06-01T10:00:00Z') });
    expect(queuePlace(after)).toMatchObject({ list: 'plan', nextDeadline: '2026-06-11' });
  });

  test('sends no reminder that has become untrue', () => {
    const reminder = (kind: 'complaint-due' | 'complaint-delayed', date: string, ipCase: IpCase) => {
      const to =
        kind === 'complaint-due' ? ({ who: 'staff', staffId: 'hanna.hav' } as const) : ({ who: 'person' } as const);
      return stillCalledFor({ kind, occurrence: 'once', to, date: day(date) }, ipCase);
    };
    expect(reminder('complaint-due', '2026-05-02', open)).toBe(true);
    expect(reminder('complaint-delayed', '2026-05-02', open)).toBe(true);
    expect(reminder('complaint-due', '2026-05-03', open)).toBe(false);
    expect(reminder('complaint-delayed', '2026-05-02', answered(open, 'changed'))).toBe(false);
  });
});

describe('a complaint that an employee notes', () => {
  const noted = { staffId: 'dag.dal', receivedOn: day('2026-03-30'), way: 'paper' } as const;
  const noting = (ipCase: IpCase, how: Partial<NotedComplaint> = {}) =>
    noteComplaint(ipCase, { words, timeline: [], now: noon, noted: { ...noted, ...how } }, masoy);

  test('counts from the day it came, and is told to the leader and to whoever complained', () => {
    const { after, events, notices } = changeOf(noting(refused));
    expect(after.complaint).toMatchObject({ receivedOn: '2026-03-30', late: false, by: '2026-04-30' });
    expect(events).toMatchObject([
      { type: 'complaint-received', receivedOn: '2026-03-30', way: 'paper', by: { who: 'staff', staffId: 'dag.dal' } },
    ]);
    expect(notices.map(noticeLine)).toEqual(['complaint-receipt person', 'complaint-received hanna.hav']);
  });

  test('by the leader is not told to the leader', () => {
    const { notices } = changeOf(noting(refused, { staffId: 'hanna.hav' }));
    expect(notices.map(noticeLine)).toEqual(['complaint-receipt person']);
  });

  test('after the deadline is taken in and marked', () => {
    const act = { words, timeline: [], now: new Date('2026-05-04T10:00:00Z') };
    const late = noteComplaint(refused, { ...act, noted: { ...noted, receivedOn: day('2026-04-11') } }, masoy);
    expect(changeOf(late).after.complaint).toMatchObject({ late: true });
  });

  test.each([
    ['date-in-future', refused, { receivedOn: day('2026-04-03') }],
    ['before-decision', refused, { receivedOn: day('2026-03-11') }],
    ['no-decision', aReceivedCase(), {}],
    ['complaint-open', complained(refused).after, {}],
  ] as const)('is refused by name: %s', (reason, ipCase, how) => {
    expect(noting(ipCase, how)).toEqual({ ok: false, reason });
  });
});

describe('a decision that is changed after a complaint', () => {
  const { after: open } = complained(refused);

  test('takes the place of the old one, which the timeline keeps, and what it gives is owed from that day', () => {
    const { after, events } = changeOf(answering(open, 'changed'));
    expect(after).toMatchObject({
      status: 'decided',
      decision: { outcome: 'granted', on: '2026-04-02', toldOn: '2026-04-02' },
      appoint: { by: '2026-04-16' },
    });
    expect(after.decision).not.toHaveProperty('openedOn');
    expect(events.map(({ type }) => type)).toEqual(['decided', 'complaint-answered']);
  });

  test('can be complained about from the day it arrives, whatever letter brought the old one', () => {
    const { decision } = open;
    if (!decision) throw new Error('not decided');
    const byLetter = { ...open, decision: { ...decision, letterOn: day('2026-03-14') } };
    const { after } = changeOf(answering(byLetter, 'changed'));
    expect(complaintDeadline(after, masoy)).toBeUndefined();
    const opened = changeOf(openDecision(after, new Date('2026-04-09T10:00:00Z'), masoy)).after;
    expect(complaintDeadline(opened, masoy)).toBe('2026-05-07');
  });

  test('brings a case back that was closed because of the refusal', () => {
    const act = { ...hanna, now: new Date('2026-05-01T10:00:00Z'), closing: { reason: 'refused' } } as const;
    const closed = changeOf(closeCase(refused, act, masoy)).after;
    const { after } = complained(closed, { now: new Date('2026-05-04T10:00:00Z') });
    expect(answered(after, 'changed')).toMatchObject({ status: 'decided' });
    expect(answered(after, 'changed')).not.toHaveProperty('closing');
  });

  test('says what the person gets now', () => {
    const answer = { result: 'changed', text: 'Fordi.' } as const;
    const reason = 'outcome-missing';
    expect(answerComplaint(open, { ...hanna, answer }, masoy)).toEqual({ ok: false, reason });
  });

  test('by the County Governor is a new decision where it says what is given', () => {
    const forwarded = answered(open, 'upheld-and-forwarded');
    const answer = { result: 'governor-changed', text: 'Fordi.', outcome: 'coordinatorOnly' } as const;
    const { after } = changeOf(answerComplaint(forwarded, { ...hanna, answer }, masoy));
    expect(after.decision?.outcome).toBe('coordinatorOnly');
  });
});
