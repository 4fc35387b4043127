import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { answerInformation, type InformationAnswer } from '../../../shared/domain/handling/answer-information.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import { recordCall } from '../../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import { decidedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { noticeLine } from '../time-machine.ts';

const now = new Date('2026-03-06T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };
const mother = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
const wish = { text: 'Send oss epikrisen.', until: day('2026-03-20') };

const asking = (ipCase: IpCase, overrides: Partial<typeof wish> = {}, act = hanna) =>
  askInformation(ipCase, { ...act, wish: { ...wish, ...overrides } }, masoy);
const asked = changeOf(asking(aReceivedCase())).after;

const byPerson: InformationAnswer = { text: 'Jeg har fått\nden nå.', by: { who: 'person' }, now };
const byStaff = (staffId: string): InformationAnswer => ({ ...byPerson, by: { who: 'staff', staffId } });

describe('a request for what is missing', () => {
  test('takes an untaken case, keeps its words and date, and tells the person the date', () => {
    const { after, events, notices, tasks } = changeOf(asking(aReceivedCase()));
    expect(after).toMatchObject({
      status: 'awaiting-information',
      takenBy: 'hanna.hav',
      information: { askedOn: '2026-03-06', by: '2026-03-20', since: now.toISOString() },
    });
    expect(events).toMatchObject([
      { type: 'information-asked', until: '2026-03-20', text: 'Send oss epikrisen.', by: { staffId: 'hanna.hav' } },
    ]);
    expect(notices).toMatchObject([
      { kind: 'information-asked', to: { who: 'person' }, date: '2026-03-20', urgency: 'in-window' },
    ]);
    expect(tasks).toEqual([]);
  });

  test('leaves the answer clock, and the place in the queue, as they were', () => {
    const before = changeOf(takeCase(aReceivedCase(), hanna, masoy)).after;
    const { after } = changeOf(asking(before));
    expect([after.answerBy, after.promisedBy, after.preliminaryBy]).toEqual([
      before.answerBy,
      before.promisedBy,
      before.preliminaryBy,
    ]);
    expect(queuePlace(after)).toEqual(queuePlace(before));
  });

  test('leaves the case with whoever has it', () => {
    const taken = changeOf(takeCase(aReceivedCase(), hanna, masoy)).after;
    expect(changeOf(asking(taken, {}, { staffId: 'dag.dal', now })).after.takenBy).toBe('hanna.hav');
  });

  test.each([
    ['  \n ', '2026-03-20', 'question-missing'],
    ['Hva?', '2026-03-06', 'date-not-later'],
    ['Hva?', '2026-03-05', 'date-not-later'],
  ])('with the words «%s» and the date %s is refused: %s', (text, until, reason) => {
    expect(asking(aReceivedCase(), { text, until: day(until) })).toEqual({ ok: false, reason });
  });

  test('may name tomorrow, and a day after our own deadline', () => {
    for (const until of ['2026-03-07', '2026-06-01'])
      expect(asking(aReceivedCase(), { until: day(until) }).ok).toBe(true);
  });

  test('in a decided case is refused', () => {
    expect(asking(decidedCase())).toEqual({ ok: false, reason: 'not-open' });
  });

  test('made again on the way replaces the date, and is told as a request of its own', () => {
    const first = changeOf(asking(aReceivedCase()));
    const second = changeOf(asking(first.after));
    expect(second.after).toMatchObject({ status: 'awaiting-information', version: 3 });
    expect(second.notices[0]?.occurrence).not.toBe(first.notices[0]?.occurrence);
    const later = changeOf(asking(first.after, { until: day('2026-04-10') }));
    expect(later.after.information?.by).toBe('2026-04-10');
  });
});

describe('somebody whose role is', () => {
  const of = (result?: 'accepted' | 'refused') => {
    const claimed = aReceivedCase(mother);
    return result ? changeOf(checkRole(claimed, { ...hanna, result }, masoy)).after : claimed;
  };

  test.each([[undefined], ['accepted']] as const)('%s is asked about what they sent', (result) => {
    expect(changeOf(asking(of(result))).notices.map(noticeLine)).toEqual(['information-asked applicant']);
  });

  test('refused is not asked: somebody has to ring the person', () => {
    const { notices, tasks } = changeOf(asking(of('refused')));
    expect(notices).toEqual([]);
    expect(tasks).toMatchObject([{ kind: 'ring-or-write', about: 'information-asked' }]);
  });

  test('refused meanwhile cannot answer any more; what staff are told can still be noted', () => {
    const waiting = changeOf(asking(of())).after;
    const refused = changeOf(checkRole(waiting, { ...hanna, result: 'refused' }, masoy)).after;
    expect(refused.status).toBe('awaiting-information');
    expect(answerInformation(refused, byPerson, masoy)).toEqual({ ok: false, reason: 'role-refused' });
    expect(answerInformation(refused, byStaff('dag.dal'), masoy).ok).toBe(true);
  });
});

describe('an answer to it', () => {
  test('sets the case going again, keeps the words, and tells whoever has it', () => {
    const { after, events, notices } = changeOf(answerInformation(asked, byPerson, masoy));
    expect(after.status).toBe('in-progress');
    expect(after.information).toBeUndefined();
    expect(events).toMatchObject([
      { type: 'information-answered', text: 'Jeg har fått\nden nå.', by: { who: 'person' } },
    ]);
    expect(notices).toMatchObject([
      { kind: 'information-answered', to: { staffId: 'hanna.hav' }, urgency: 'at-once', language: 'nb' },
    ]);
  });

  test('noted by somebody else is told; by whoever has the case it is not', () => {
    expect(changeOf(answerInformation(asked, byStaff('dag.dal'), masoy)).notices).toHaveLength(1);
    expect(changeOf(answerInformation(asked, byStaff('hanna.hav'), masoy)).notices).toEqual([]);
  });

  test('by a document alone is whole, and the document comes with it', () => {
    const document = {
      id: 'doc-1',
      purpose: 'information',
      kind: 'pdf',
      size: 12,
      name: 'Brev.pdf',
      receivedAt: instant(now),
      state: 'scanning',
    } as const;
    const { events, received } = changeOf(answerInformation(asked, { ...byPerson, text: '', document }, masoy));
    expect(received).toEqual([document]);
    const answer = events.find(({ type }) => type === 'information-answered');
    expect(answer).toMatchObject({ document: 'doc-1' });
    expect(answer).not.toHaveProperty('text');
  });

  test.each([
    ['that is empty', asked, { ...byPerson, text: ' \n' }, 'answer-missing'],
    ['to nothing', aReceivedCase(), byPerson, 'not-asked'],
    ['given twice', changeOf(answerInformation(asked, byPerson, masoy)).after, byPerson, 'not-asked'],
  ])('%s is refused', (_, ipCase, answer, reason) => {
    expect(answerInformation(ipCase, answer, masoy)).toEqual({ ok: false, reason });
  });
});

describe('while something is missing', () => {
  test.each([
    ['decided', changeOf(decide(asked, { ...hanna, decision: { outcome: 'granted', text: '' } }, masoy)).after],
    ['withdrawn', changeOf(withdraw(asked, now, masoy)).after],
    ['closed', changeOf(closeCase(asked, { ...hanna, closing: { reason: 'moved' } }, masoy)).after],
  ])('a case that is %s waits for nothing any more', (_, after) => {
    expect(after.information).toBeUndefined();
    expect(answerInformation(after, byPerson, masoy)).toEqual({ ok: false, reason: 'not-asked' });
  });

  test('a new date can be promised and the applicant rung, and it is still waited for', () => {
    const promise = { promisedBy: day('2026-05-04'), text: 'Vi venter på deg.' };
    const promised = changeOf(givePreliminaryAnswer(asked, { ...hanna, promise }, masoy)).after;
    expect(promised).toMatchObject({ status: 'awaiting-information', promisedBy: '2026-05-04' });
    const rung = changeOf(recordCall({ ...promised, call: {} }, hanna, masoy)).after;
    expect(rung.status).toBe('awaiting-information');
  });

  test('the case is taken already', () => {
    expect(takeCase(asked, hanna, masoy)).toEqual({ ok: false, reason: 'already-taken' });
  });
});
