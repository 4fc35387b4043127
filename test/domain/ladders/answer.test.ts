import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import { recordCall } from '../../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { lines, passTime } from '../time-machine.ts';

const takenAt = new Date('2026-03-06T10:00:00Z');
const taken = (ipCase: IpCase) => changeOf(takeCase(ipCase, { staffId: 'hanna.hav', now: takenAt }, masoy)).after;

describe('a taken case that nobody answers', () => {
  test('reminds the leader, then answers the person by itself at 15:00 on the last working day', () => {
    const { told, ipCase } = passTime(taken(aReceivedCase()), masoy, '2026-04-02T22:00:00Z');
    expect(lines(told)).toEqual([
      '2026-03-18 08:00 answer-due hanna.hav',
      '2026-03-25 08:00 answer-due hanna.hav',
      '2026-03-27 08:00 preliminary-ready hanna.hav',
      '2026-03-31 08:00 answer-due hanna.hav',
      '2026-04-01 15:00 preliminary-answer person',
    ]);
    expect(ipCase).toMatchObject({ answerBy: '2026-04-02', promisedBy: '2026-04-16', status: 'in-progress' });
  });

  test('then follows the promised date: 7 days and a working day before, a working day after, weekly, monthly upwards', () => {
    const { told } = passTime(taken(aReceivedCase()), masoy, '2026-08-01T00:00:00Z');
    expect(lines(told).slice(5)).toEqual([
      '2026-04-09 08:00 answer-due hanna.hav',
      '2026-04-15 08:00 answer-due hanna.hav',
      '2026-04-17 08:00 answer-overdue hanna.hav',
      '2026-04-17 08:00 answer-overdue dag.dal',
      '2026-04-24 08:00 answer-overdue hanna.hav',
      '2026-04-24 08:00 answer-overdue dag.dal',
      '2026-05-04 08:00 answer-overdue hanna.hav',
      '2026-05-04 08:00 answer-overdue dag.dal',
      '2026-05-08 08:00 answer-overdue hanna.hav',
      '2026-05-08 08:00 answer-overdue dag.dal',
      '2026-05-15 08:00 answer-overdue hanna.hav',
      '2026-05-15 08:00 answer-overdue dag.dal',
      '2026-06-15 08:00 answer-overdue hanna.hav',
      '2026-06-15 08:00 answer-overdue siri.sist',
      '2026-07-15 08:00 answer-overdue hanna.hav',
      '2026-07-15 08:00 answer-overdue siri.sist',
    ]);
  });

  test('leaves the leader a task to put own words in the place of the automatic answer', () => {
    const before = taken(aReceivedCase());
    const change = whatTimeCallsFor(before, masoy, new Date('2026-04-01T13:00:00Z'));
    expect(change.tasks).toEqual([
      {
        id: 'correct-preliminary-answer:2026-04-02',
        kind: 'correct-preliminary-answer',
        createdAt: '2026-04-01T13:00:00.000Z',
      },
    ]);
    expect(change.after.version).toBe(before.version + 1);
    expect(change.events).toMatchObject([
      {
        type: 'preliminary-answer',
        by: { who: 'system' },
        text: masoy.standardDelayReason.nb,
        promisedBy: '2026-04-16',
      },
    ]);
  });
});

describe('a case that nobody takes', () => {
  test('also reminds the leader, the deputy and the coordinating unit after 3, 5 and 7 working days', () => {
    const { told } = passTime(aReceivedCase({ unit: 'sykeavdelingen' }), masoy, '2026-03-17T22:00:00Z');
    expect(lines(told)).toEqual([
      '2026-03-10 08:00 take-case sindre.sund',
      '2026-03-12 08:00 take-case dag.dal',
      '2026-03-16 08:00 take-case hanna.hav',
    ]);
  });

  test('where one leader is the coordinating unit too, the third reminder goes to the next other person', () => {
    const { told } = passTime(aReceivedCase({}, undefined, fjordsund), fjordsund, '2026-03-17T22:00:00Z');
    expect(lines(told)).toEqual([
      '2026-03-10 08:00 take-case liv.lund',
      '2026-03-12 08:00 take-case nils.nes',
      '2026-03-16 08:00 take-case randi.ro',
    ]);
  });
});

describe('an applicant who asked to be rung', () => {
  test('is remembered by the leader on the second working day and the deputy on the third', () => {
    const { told } = passTime(
      taken(aReceivedCase({ callMe: true, callWhen: 'morning' })),
      masoy,
      '2026-03-12T00:00:00Z',
    );
    expect(lines(told)).toEqual([
      '2026-03-09 08:00 call-applicant hanna.hav',
      '2026-03-10 08:00 call-applicant dag.dal',
    ]);
  });

  test('is not asked for again once rung', () => {
    const rung = changeOf(
      recordCall(taken(aReceivedCase({ callMe: true })), { staffId: 'hanna.hav', now: takenAt }, masoy),
    );
    expect(passTime(rung.after, masoy, '2026-03-12T00:00:00Z').told).toEqual([]);
  });
});

describe('cases that are over', () => {
  const now = new Date('2026-03-06T11:00:00Z');
  test('a decided case is reminded of its answer no more', () => {
    const decision = { outcome: 'granted', text: '' } as const;
    const decided = changeOf(decide(taken(aReceivedCase()), { decision, staffId: 'hanna.hav', now }, masoy)).after;
    const kinds = passTime(decided, masoy, '2026-06-06T00:00:00Z').told.map(({ notice }) => notice.kind);
    expect([...new Set(kinds)]).toEqual(['decision-unopened', 'appoint-due', 'appoint-overdue']);
  });

  test('a withdrawn case reminds nobody', () => {
    const withdrawn = changeOf(withdraw(taken(aReceivedCase()), now, masoy)).after;
    expect(withdrawn.wakeAt).toBeUndefined();
    expect(whatTimeCallsFor(withdrawn, masoy, new Date('2026-04-02T13:00:00Z')).notices).toEqual([]);
  });
});

describe('a preliminary answer by the leader', () => {
  const promise = { promisedBy: day('2026-05-20'), text: 'Vi venter på opplysninger.' };
  const given = changeOf(
    givePreliminaryAnswer(taken(aReceivedCase()), { promise, staffId: 'hanna.hav', now: takenAt }, masoy),
  ).after;

  test('starts the ladder anew on the promised date and stops the automatic one; answerBy stays', () => {
    expect(given).toMatchObject({ answerBy: '2026-04-02', promisedBy: '2026-05-20' });
    expect(lines(passTime(given, masoy, '2026-05-21T22:00:00Z').told)).toEqual([
      '2026-05-06 08:00 answer-due hanna.hav',
      '2026-05-13 08:00 answer-due hanna.hav',
      '2026-05-19 08:00 answer-due hanna.hav',
      '2026-05-21 08:00 answer-overdue hanna.hav',
      '2026-05-21 08:00 answer-overdue dag.dal',
    ]);
  });

  test('makes a waiting reminder of the old date untrue', () => {
    const to = { who: 'staff', staffId: 'hanna.hav' } as const;
    expect(stillCalledFor({ kind: 'answer-due', occurrence: 'once', to, date: day('2026-04-02') }, given)).toBe(false);
    expect(stillCalledFor({ kind: 'answer-due', occurrence: 'once', to, date: day('2026-05-20') }, given)).toBe(true);
    expect(stillCalledFor({ kind: 'preliminary-ready', occurrence: 'once', to, date: day('2026-04-02') }, given)).toBe(
      false,
    );
  });
});
