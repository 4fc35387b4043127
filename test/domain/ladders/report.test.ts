import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { noteAsked } from '../../../shared/domain/reporting/answer-report.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { aJoinedReport, aReportedCase, aYes } from '../../support/report-builders.ts';
import { lines, linesOf, passTime, taskLines } from '../time-machine.ts';

const far = '2026-12-01T00:00:00Z';

function life(start: IpCase) {
  const { told, left, ipCase } = passTime(start, masoy, far);
  return { said: [...lines(told), ...taskLines(left)], ipCase };
}

// Received on Thursday 5 March 2026; 60 days on is Monday 4 May.
describe('a report that nobody answers', () => {
  test('reminds the person after 14 days, has somebody ring a week later, and ends after 60 days', () => {
    const { said, ipCase } = life(aReportedCase());
    expect(said).toEqual([
      '2026-03-19 08:00 invitation-reminder person',
      '2026-05-05 08:00 closed hanna.hav',
      '2026-03-26 08:00 ask-person',
    ]);
    expect(ipCase).toMatchObject({
      status: 'closed',
      closing: { reason: 'reportNotConfirmed', on: '2026-05-05', by: 'system' },
    });
    expect(ipCase.report?.answer).toBeUndefined();
    expect(ipCase.wakeAt).toBeUndefined();
  });

  test('over Easter reminds on the next working day', () => {
    // 19 March + 14 days is skjærtorsdag; the working day after Easter is Tuesday 7 April. The week after that is 9 April.
    const { said } = life(aReportedCase({}, new Date('2026-03-19T09:00:00Z')));
    expect(said).toEqual([
      '2026-04-07 08:00 invitation-reminder person',
      '2026-05-19 08:00 closed hanna.hav',
      '2026-04-09 08:00 ask-person',
    ]);
  });

  test('whose last day is a Sunday and the national day ends after the next working day', () => {
    // 18 March + 60 days is Sunday 17 May 2026; the person has Monday the 18th.
    const { ipCase } = life(aReportedCase({}, new Date('2026-03-18T09:00:00Z')));
    expect(ipCase.report?.confirmBy).toBe('2026-05-17');
    expect(ipCase.closing?.on).toBe('2026-05-19');
  });

  test('of whom nobody could be asked by message only ends: the leader has had the task from the first day', () => {
    expect(life(aReportedCase({ wayToAsk: 'phone' })).said).toEqual(['2026-05-05 08:00 closed hanna.hav']);
  });

  test('by somebody who has come reminds of no code; somebody rings, and the end is told to them', () => {
    expect(life(aJoinedReport()).said).toEqual([
      '2026-05-05 08:00 case-closed person',
      '2026-05-05 08:00 closed hanna.hav',
      '2026-03-26 08:00 ask-person',
    ]);
  });

  test('ends once when the sweep did not run for months, without reminding of what is over', () => {
    const { after, notices, tasks } = whatTimeCallsFor(aReportedCase(), masoy, new Date('2026-07-01T09:00:00Z'));
    expect(after.status).toBe('closed');
    expect(notices.map(({ kind }) => kind)).toEqual(['closed']);
    expect(tasks).toEqual([]);
  });
});

describe('a report that is answered', () => {
  test('no: nothing more is said', () => {
    const no = dismissReport(aJoinedReport(), { by: { who: 'person' }, now: new Date('2026-03-10T10:00:00Z') }, masoy);
    expect(life(changeOf(no).after).said).toEqual([]);
  });

  test('yes: the case is taken, rung about and answered by days that count from the yes', () => {
    // Friday 20 March; three, five and seven working days on.
    const { told } = passTime(aYes(aJoinedReport(), { callMe: true }).after, masoy, far);
    expect(linesOf('take-case', told)).toEqual([
      '2026-03-25 08:00 take-case hanna.hav',
      '2026-03-27 08:00 take-case dag.dal',
      '2026-03-31 08:00 take-case siri.sist',
    ]);
    expect(linesOf('call-applicant', told)).toEqual([
      '2026-03-24 08:00 call-applicant hanna.hav',
      '2026-03-25 08:00 call-applicant dag.dal',
    ]);
    // Fourteen days before 17 April is langfredag; the working day before is Wednesday.
    expect(linesOf('answer-due', told)[0]).toBe('2026-04-01 08:00 answer-due hanna.hav');
    expect(linesOf('invitation', told)).toEqual([]);
  });

  test('while the person thinks it over, the reminder still goes and the end still comes', () => {
    const act = { by: { who: 'staff', staffId: 'hanna.hav' }, now: new Date('2026-03-10T10:00:00Z') } as const;
    expect(life(changeOf(noteAsked(aReportedCase(), act, masoy)).after).said).toContain(
      '2026-03-19 08:00 invitation-reminder person',
    );
  });
});

describe('a message that waited', () => {
  const invitation = { kind: 'invitation', occurrence: 'invitation:person:1', to: { who: 'person' } } as const;
  const receipt = { kind: 'report-receipt', occurrence: 'reported', to: { who: 'applicant' } } as const;

  test('asks nobody any more once the report is over', () => {
    const before = aReportedCase();
    expect(stillCalledFor(invitation, before)).toBe(true);
    const by = { who: 'system' } as const;
    const { after } = changeOf(dismissReport(before, { by, now: new Date('2026-05-05T06:00:00Z') }, masoy));
    expect(stillCalledFor(invitation, after)).toBe(false);
    expect(stillCalledFor(receipt, after)).toBe(true);
  });
});
