import { describe, expect, test } from 'vitest';
import { obligationsOf } from '../../../functions/staff-site/case/obligations.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import { recordCall } from '../../../shared/domain/handling/record-call.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { needsChanged } from '../../../shared/domain/planning/needs-changed.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aReportOpening } from '../../support/report-builders.ts';
import { koord } from './staff-world.ts';
import { address, consent, on, staged } from './staged-case.ts';

const today = day('2026-03-06');
const by = { staffId: 'hanna.hav', now: on('2026-03-06') };

/** `answer 2026-04-02 leader` */
function lines(ipCase: IpCase): readonly string[] {
  return obligationsOf(ipCase, { municipality: masoy, today }).map(({ name, by, owner }) => `${name} ${by} ${owner}`);
}

describe('what is owed in a case', () => {
  test('that has come: take it, ring, give the preliminary answer, answer; each with its date', () => {
    expect(lines(aReceivedCase({ callMe: true }))).toEqual([
      'call 2026-03-09 leader',
      'take 2026-03-10 leader',
      'preliminary 2026-04-01 leader',
      'answer 2026-04-02 leader',
    ]);
  });

  test('stops with what is done', () => {
    const received = aReceivedCase({ callMe: true });
    const rung = changeOf(recordCall(received, by, masoy)).after;
    expect(lines(rung)).not.toContain('call 2026-03-09 leader');
    expect(lines(changeOf(takeCase(rung, by, masoy)).after)).toEqual([
      'preliminary 2026-04-01 leader',
      'answer 2026-04-02 leader',
    ]);
  });

  test('names the date that a promise was moved from, and when', () => {
    const promise = { promisedBy: day('2026-04-30'), text: 'Vi venter.' };
    const moved = changeOf(givePreliminaryAnswer(aReceivedCase(), { ...by, promise }, masoy)).after;
    const [, answer] = obligationsOf(moved, { municipality: masoy, today });
    expect(answer).toMatchObject({ name: 'answer', by: '2026-04-30', moved: { from: '2026-04-02', on: '2026-03-06' } });
  });

  test('while something is asked for: the sender answers, and the answer is owed all the same', () => {
    const taken = changeOf(takeCase(aReceivedCase(), by, masoy)).after;
    const wish = { text: 'Hva mangler?', until: day('2026-03-20') };
    expect(lines(changeOf(askInformation(taken, { ...by, wish }, masoy)).after)).toEqual([
      'information 2026-03-20 sender',
      'preliminary 2026-04-01 leader',
      'answer 2026-04-02 leader',
    ]);
  });

  test('while a mandate is to come: until the day it becomes a task', () => {
    const asGuardian = { role: 'guardian', mandateAwaited: true, applicant: { name: 'Vera Verge' } } as const;
    expect(lines(aReceivedCase(asGuardian))).toContain('mandate 2026-03-26 sender');
  });

  test('in a report: the person who was asked answers, and nothing is owed of an application', () => {
    expect(lines(aReportOpening({}).after)).toEqual(['person-answers 2026-05-04 person']);
  });

  test('after the decision: the coordinator is the leader’s, plan and revision the coordinator’s', () => {
    expect(lines(decidedCase())).toEqual(['appoint 2026-03-26 leader']);
    expect(lines(coordinatedCase())).toEqual(['make-plan 2026-06-11 coordinator']);
    expect(lines(plannedCase())).toEqual(['revise 2027-04-30 coordinator']);
  });

  test('is a new coordinator at once when the one there was has left', () => {
    const left = changeOf(coordinatorLeft(plannedCase(), { staffId: 'hanna.hav', now: on('2026-06-01') }, masoy)).after;
    expect(lines(left)[0]).toBe('appoint 2026-06-01 leader');
  });

  test('of a complaint: the answer, by the leader', () => {
    const opened = changeOf(openDecision(decidedCase({ outcome: 'refused' }), on('2026-03-13'), masoy)).after;
    const words = { words: { disagrees: 'Nei.' }, timeline: [], now: on('2026-03-16') };
    expect(lines(changeOf(complain(opened, words, masoy)).after)).toEqual(['complaint 2026-04-16 leader']);
  });
});

describe('the section of deadlines', () => {
  test('is a table with the days left as words, whose each is, and why a date is another', async () => {
    const { browser, version } = await staged('received');
    const promised = { 'newDate.day': '30', 'newDate.month': '4', 'newDate.year': '2026', reason: 'Vi venter.' };
    await browser.post(`${address}/preliminary-answer`, { version, ...promised });
    const { body } = await browser.get(address);
    expect(body).toMatch(/<caption[^>]*>Frister som løper i saken<\/caption>/);
    expect(body).toContain('55 dager igjen');
    expect(body).toContain('Flyttet fra 2. april 2026 med det foreløpige svaret 6. mars 2026.');
    expect(body).toMatch(/Gi svar.*Hanna Hav/s);
  });

  test('says that a plan is paused, and that needs have changed', async () => {
    const { world, ipCase, browser } = await staged('planned', { as: koord });
    await world.commit(changeOf(needsChanged(ipCase, { text: '', timeline: [], now: on('2026-05-04') }, masoy)));
    expect((await browser.get(address)).body).toContain('Personen har sagt at behovene er endret.');
    await consent(world, { wish: { plan: 'no' }, now: on('2026-05-04') });
    const { body } = await browser.get(address);
    expect(body).toContain('Planen er på pause. Fristene for planen står stille.');
    expect(body).toContain('Ingen frister løper i saken nå.');
  });
});
