import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { contributionsOf } from '../../../shared/domain/figures/contributions.ts';
import { type Counted, countedAfter } from '../../../shared/domain/figures/counted.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { confirmReport, noteAsked } from '../../../shared/domain/reporting/answer-report.ts';
import {
  aPeriod,
  consentChange,
  consentedCase,
  coordinatedCase,
  decidedCase,
  plannedCase,
} from '../../support/case-states.ts';
import { anApplication, aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aReportOpening, reportContacts } from '../../support/report-builders.ts';
import { passTime } from '../time-machine.ts';

const on = (date: string) => new Date(`${date}T10:00:00Z`);
const leader = (date: string) => ({ staffId: 'hanna.hav', now: on(date) });

/** What a case counts for that went through these states, each told once and in order. */
function counts(...states: readonly IpCase[]): readonly string[] {
  let counted: Counted | undefined;
  for (const [index, after] of states.entries()) {
    const before = states[index - 1];
    counted = countedAfter(counted, { after, ...(before && { before }) });
  }
  return counted ? contributionsOf(counted).map(({ month, unit, name }) => `${month} ${unit} ${name}`) : [];
}

const here = (text: string) => {
  const [month = '', name = ''] = text.split(' ');
  return `${month} hjemmetjenesten ${name}`;
};

describe('an answer', () => {
  test('is owed by its day until it is given', () => {
    expect(counts(aReceivedCase())).toEqual([here('2026-04 answerBy_2')]);
    expect(counts(aReceivedCase(), decidedCase())).toEqual([here('2026-03 answered_7'), here('2026-03 inTime')]);
  });

  test('on the last day is in time, the day after is not', () => {
    expect(counts(decidedCase({ decidedAt: on('2026-04-02') }))).toContain(here('2026-04 inTime'));
    expect(counts(decidedCase({ decidedAt: on('2026-04-03') }))).toEqual([here('2026-04 answered_29')]);
  });

  test('after a preliminary answer is late all the same: that moves no deadline', () => {
    const late = passTime(aReceivedCase(), masoy, '2026-04-20T10:00:00Z').ipCase;
    expect(late.preliminaryAnswer).toBeDefined();
    const decision = { outcome: 'granted' as const, text: '' };
    const decided = changeOf(decide(late, { ...leader('2026-04-20'), decision }, masoy)).after;
    expect(counts(late, decided)).toEqual([here('2026-04 answered_46')]);
  });

  test('late at night counts in the month it is in Norway', () => {
    expect(counts(decidedCase({ decidedAt: new Date('2026-03-31T22:30:00Z') }))).toContain(here('2026-04 answered_27'));
  });

  test('is not what a person withdrew', () => {
    const withdrawn = changeOf(withdraw(aReceivedCase(), on('2026-03-10'), masoy)).after;
    expect(counts(aReceivedCase(), withdrawn)).toEqual([]);
  });

  test('counts where it was given, whoever has the case before or after', () => {
    const forwarded = { ...aReceivedCase(), version: 2, unit: 'sykeavdelingen' };
    const answered = { ...decidedCase(), version: 3, unit: 'sykeavdelingen' };
    expect(counts(aReceivedCase(), forwarded)).toEqual(['2026-04 sykeavdelingen answerBy_2']);
    const back = { ...answered, version: 4, unit: 'hjemmetjenesten' };
    expect(counts(aReceivedCase(), forwarded, answered, back)).toEqual([
      '2026-03 sykeavdelingen answered_7',
      '2026-03 sykeavdelingen inTime',
    ]);
  });

  test('about a reported need is owed from the yes, and counts from it', () => {
    const reported = aReportOpening().after;
    const asked = changeOf(
      noteAsked(reported, { by: { who: 'staff', staffId: 'hanna.hav' }, now: on('2026-03-06') }, masoy),
    );
    expect(counts(reported, asked.after)).toEqual([]);
    const confirmed = { application: anApplication(), contacts: reportContacts, by: { who: 'person' } as const };
    const yes = changeOf(confirmReport(asked.after, { ...confirmed, now: on('2026-03-20') }, masoy)).after;
    expect(counts(reported, asked.after, yes)).toEqual([here('2026-04 answerBy_17')]);
    const decision = { outcome: 'refused' as const, text: 'Fordi.' };
    const decided = changeOf(decide(yes, { ...leader('2026-03-25'), decision }, masoy)).after;
    expect(counts(reported, asked.after, yes, decided)).toContain(here('2026-03 answered_5'));
  });
});

describe('a coordinator', () => {
  test('counts in the month of the appointment, in days from the decision', () => {
    const late = coordinatedCase({ appointedAt: on('2026-04-11') });
    expect(counts(decidedCase(), consentedCase(), late)).toContain(here('2026-04 coordinator_30'));
  });

  test('who comes in the place of another counts no second time', () => {
    const first = coordinatedCase();
    const left = changeOf(coordinatorLeft(first, leader('2026-05-01'), masoy)).after;
    const act = { coordinator: 'petra.perm', ...leader('2026-06-01') };
    const second = changeOf(appointCoordinator(left, act, masoy)).after;
    const counted = counts(first, left, second).filter((each) => each.includes('coordinator_'));
    expect(counted).toEqual([here('2026-03 coordinator_7')]);
  });
});

describe('a revision', () => {
  const planned = plannedCase({ period: aPeriod({ nextRevision: day('2026-09-15') }) });
  const revised = (date: string, from = planned) =>
    changeOf(revisePlan(from, { nextRevision: day('2027-03-15'), ...leader(date) }, masoy)).after;
  const revisions = (...states: readonly IpCase[]) => counts(...states).filter((each) => /revis/.test(each));

  test('is owed by its day; in time it leaves nothing but the next', () => {
    expect(revisions(planned)).toEqual([here('2026-09 revision_15')]);
    expect(revisions(planned, revised('2026-09-15'))).toEqual([here('2027-03 revision_15')]);
  });

  test('that comes a day late has passed its date', () => {
    const after = [here('2027-03 revision_15'), here('2026-09 unrevised')];
    expect(revisions(planned, revised('2026-09-16'))).toEqual(after);
  });

  test('that is long overdue, and told of by the sweep week after week, counts once', () => {
    const swept = passTime(planned, masoy, '2026-12-01T10:00:00Z').ipCase;
    expect(revisions(planned, swept)).toEqual([here('2026-09 revision_15')]);
    const after = [here('2027-03 revision_15'), here('2026-09 unrevised')];
    expect(revisions(planned, swept, revised('2026-12-02', swept))).toEqual(after);
  });

  test('of a plan that is paused or closed before its date is owed no more', () => {
    const paused = consentChange(planned, { act: { wish: { plan: 'no' }, now: on('2026-08-01') } }).after;
    expect(revisions(planned, paused)).toEqual([]);
    const closing = { closing: { reason: 'moved' as const }, ...leader('2026-08-01') };
    expect(revisions(planned, changeOf(closeCase(planned, closing, masoy)).after)).toEqual([]);
  });

  test('of a plan that is closed after its date has passed it', () => {
    const closing = { closing: { reason: 'moved' as const }, ...leader('2026-09-20') };
    const closed = changeOf(closeCase(planned, closing, masoy)).after;
    expect(revisions(planned, closed)).toEqual([here('2026-09 unrevised')]);
  });
});
