import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { answerComplaint } from '../../../shared/domain/complaint/answer-complaint.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import type { ComplaintResult } from '../../../shared/domain/complaint/complaint.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { decidedCase, type Past } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime, taskLines } from '../time-machine.ts';

/** Refused on 12 March 2026, opened on the 13th, complained about at this moment. */
function complained(at: string, past: Past = {}): IpCase {
  const { municipality = masoy } = past;
  const decided = decidedCase({ outcome: 'refused', ...past });
  const opened = changeOf(openDecision(decided, new Date('2026-03-13T10:00:00Z'), municipality)).after;
  const sent = { words: { disagrees: 'Alt.' }, timeline: [], now: new Date(at) };
  return changeOf(complain(opened, sent, municipality)).after;
}

function answered(ipCase: IpCase, result: ComplaintResult, at: string): IpCase {
  const act = {
    answer: { result, text: 'Fordi.', ...(result === 'changed' && { outcome: 'granted' as const }) },
    staffId: 'hanna.hav',
    now: new Date(at),
  };
  return changeOf(answerComplaint(ipCase, act, masoy)).after;
}

const complaintLines = (ipCase: IpCase, until: string, municipality = masoy) =>
  linesOf('complaint', passTime(ipCase, municipality, until).told);

describe('a complaint that is to be looked at within a month', () => {
  test('reminds the leader 14 and 7 days before; after it the next in line too, and the person is told once', () => {
    // Thursday 19 March → Sunday 19 April: the municipality aims at Friday the 17th. Two weeks before that is
    // langfredag, and the day before skjærtorsdag: the first reminder goes on Wednesday the 1st.
    expect(complaintLines(complained('2026-03-19T10:00:00Z'), '2026-05-05T00:00:00Z')).toEqual([
      '2026-04-01 08:00 complaint-due hanna.hav',
      '2026-04-10 08:00 complaint-due hanna.hav',
      '2026-04-17 08:00 complaint-delayed person',
      '2026-04-20 08:00 complaint-overdue hanna.hav',
      '2026-04-20 08:00 complaint-overdue dag.dal',
      '2026-04-27 08:00 complaint-overdue hanna.hav',
      '2026-04-27 08:00 complaint-overdue dag.dal',
      '2026-05-04 08:00 complaint-overdue hanna.hav',
      '2026-05-04 08:00 complaint-overdue dag.dal',
    ]);
  });

  test('over New Year and in the other sample: one month from the 30th of November is the 30th of December', () => {
    const late = complained('2026-11-30T10:00:00Z', { municipality: fjordsund });
    expect(late.complaint).toMatchObject({ by: '2026-12-30', late: true });
    expect(complaintLines(late, '2027-01-08T00:00:00Z', fjordsund)).toEqual([
      '2026-12-16 08:00 complaint-due liv.lund',
      '2026-12-23 08:00 complaint-due liv.lund',
      '2026-12-30 08:00 complaint-delayed person',
      '2026-12-31 08:00 complaint-overdue liv.lund',
      '2026-12-31 08:00 complaint-overdue nils.nes',
      '2027-01-07 08:00 complaint-overdue liv.lund',
      '2027-01-07 08:00 complaint-overdue nils.nes',
    ]);
  });

  test('is over at the end of the shorter month', () => {
    expect(complained('2026-08-31T10:00:00Z').complaint?.by).toBe('2026-09-30');
  });

  test.each(['changed', 'upheld-and-forwarded'] as const)('reminds nobody once it is answered: %s', (result) => {
    const ipCase = answered(complained('2026-03-19T10:00:00Z'), result, '2026-03-25T10:00:00Z');
    expect(complaintLines(ipCase, '2027-06-01T00:00:00Z')).toEqual([]);
  });

  test('runs on in a case that was closed before the complaint came', () => {
    const opened = changeOf(openDecision(decidedCase({ outcome: 'refused' }), new Date('2026-03-13T10:00:00Z'), masoy));
    const closing = {
      closing: { reason: 'refused' },
      staffId: 'hanna.hav',
      now: new Date('2026-04-20T10:00:00Z'),
    } as const;
    const closed = changeOf(closeCase(opened.after, closing, masoy)).after;
    expect(closed.wakeAt).toBeUndefined();
    const sent = { words: { disagrees: 'Alt.' }, timeline: [], now: new Date('2026-05-04T10:00:00Z') };
    const { after } = changeOf(complain(closed, sent, masoy));
    // One month on is Thursday 4 June, 14 days before it Thursday 21 May.
    expect(after.wakeAt).toBe('2026-05-21T06:00:00.000Z');
    expect(complaintLines(after, '2026-05-22T00:00:00Z')).toEqual(['2026-05-21 08:00 complaint-due hanna.hav']);
  });

  test('ends with the case where the person wants that', () => {
    const closing = {
      closing: { reason: 'personWishes' },
      staffId: 'hanna.hav',
      now: new Date('2026-03-20T10:00:00Z'),
    } as const;
    const { after } = changeOf(closeCase(complained('2026-03-19T10:00:00Z'), closing, masoy));
    expect([after.complaint, after.wakeAt]).toEqual([undefined, undefined]);
  });
});

describe('a complaint that was sent on to the County Governor', () => {
  const forwarded = answered(complained('2026-03-19T10:00:00Z'), 'upheld-and-forwarded', '2026-04-04T10:00:00Z');

  test('is a task after three months without a result, and one alone', () => {
    // 4 July 2026 is a Saturday.
    expect(taskLines(passTime(forwarded, masoy, '2027-06-01T00:00:00Z').left)).toEqual([
      '2026-07-06 08:00 complaint-result-missing',
    ]);
  });

  test.each(['governor-changed', 'governor-upheld'] as const)('is no task once there is a result: %s', (result) => {
    const ipCase = answered(forwarded, result, '2026-06-30T10:00:00Z');
    expect(passTime(ipCase, masoy, '2027-06-01T00:00:00Z').left).toEqual([]);
    expect(ipCase.wakeAt).toBeUndefined();
  });
});
