import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { linesOf, passTime, taskLines } from '../time-machine.ts';

/** Asked by the leader on Friday 6 March 2026, unless another day is named. */
function asked(until: string, on = '2026-03-06T10:00:00Z', application: Partial<Application> = {}): IpCase {
  const act = { staffId: 'hanna.hav', now: new Date(on), wish: { text: 'Hva mangler?', until: day(until) } };
  return changeOf(askInformation(aReceivedCase(application), act, masoy)).after;
}

function waited(ipCase: IpCase, until = '2026-06-01T00:00:00Z') {
  const { told, left } = passTime(ipCase, masoy, until);
  return [...linesOf('information', told), ...taskLines(left).filter((line) => line.endsWith('information-missing'))];
}

describe('whoever is asked for what is missing', () => {
  test('is reminded 3 days before the date; the morning after it the leader has a task', () => {
    // Tuesday 24 March.
    expect(waited(asked('2026-03-24'))).toEqual([
      '2026-03-20 08:00 information-due person',
      '2026-03-25 08:00 information-missing',
    ]);
  });

  test('is reminded on the working day before a day off, and missed on the working day after', () => {
    // Thursday 9 April: three days before is 2. påskedag, so Wednesday before Easter.
    expect(waited(asked('2026-04-09'))).toEqual([
      '2026-04-01 08:00 information-due person',
      '2026-04-10 08:00 information-missing',
    ]);
    // Friday 1 May: three days before is Tuesday 28 April; the day after is a Saturday.
    expect(waited(asked('2026-05-01'))).toEqual([
      '2026-04-28 08:00 information-due person',
      '2026-05-04 08:00 information-missing',
    ]);
  });

  test('is not reminded where the date is nearer than that when they are asked', () => {
    expect(waited(asked('2026-03-09'))).toEqual(['2026-03-10 08:00 information-missing']);
  });

  test('is reminded before their role is checked', () => {
    const mother = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
    expect(waited(asked('2026-03-24', undefined, mother))[0]).toBe('2026-03-20 08:00 information-due applicant');
  });

  test('is left alone once they have answered, or the case is decided', () => {
    const ipCase = asked('2026-03-24');
    const now = new Date('2026-03-18T10:00:00Z');
    const answer = { text: 'Her.', by: { who: 'person' }, now } as const;
    expect(waited(changeOf(answerInformation(ipCase, answer, masoy)).after)).toEqual([]);
    const decision = { outcome: 'granted', text: '' } as const;
    expect(waited(changeOf(decide(ipCase, { staffId: 'hanna.hav', now, decision }, masoy)).after)).toEqual([]);
  });

  test('who is asked anew has the new date alone', () => {
    const wish = { text: 'Og dette?', until: day('2026-04-22') };
    const act = { staffId: 'hanna.hav', now: new Date('2026-03-18T10:00:00Z'), wish };
    expect(waited(changeOf(askInformation(asked('2026-03-24'), act, masoy)).after)).toEqual([
      '2026-04-17 08:00 information-due person',
      '2026-04-23 08:00 information-missing',
    ]);
  });
});

describe('the morning after the date', () => {
  const swept = (at: string) => whatTimeCallsFor(asked('2026-03-24'), masoy, new Date(at));

  test('the case goes on, and that nobody answered is on record, as one change', () => {
    const { before, after, events } = swept('2026-03-25T07:00:00Z');
    expect(after).toMatchObject({
      status: 'in-progress',
      version: (before?.version ?? 0) + 1,
      information: { by: '2026-03-24', missedOn: '2026-03-25' },
    });
    expect(events).toEqual([
      { type: 'information-missed', until: '2026-03-24', at: '2026-03-25T07:00:00.000Z', by: { who: 'system' } },
    ]);
  });

  test('a minute before it, it is still waited for', () => {
    expect(swept('2026-03-25T06:59:59Z').after.status).toBe('awaiting-information');
  });

  test('a sweep that did not run for a week makes it good, without a reminder of a date that has passed', () => {
    const { after, notices, tasks } = swept('2026-04-01T10:00:00Z');
    expect(after).toMatchObject({ status: 'in-progress', information: { missedOn: '2026-04-01' } });
    expect(notices.filter(({ kind }) => kind.startsWith('information'))).toEqual([]);
    expect(tasks.filter(({ kind }) => kind === 'information-missing')).toHaveLength(1);
  });

  test('an answer that comes later is taken in all the same', () => {
    const { after } = swept('2026-03-25T07:00:00Z');
    const late = { text: 'Beklager.', by: { who: 'person' }, now: new Date('2026-03-27T10:00:00Z') } as const;
    const answered = changeOf(answerInformation(after, late, masoy));
    expect(answered.after.information).toBeUndefined();
    expect(answered.notices).toMatchObject([{ kind: 'information-answered' }]);
  });

  test('falls together with the automatic preliminary answer as one change', () => {
    const { before, after, events } = whatTimeCallsFor(asked('2026-03-31'), masoy, new Date('2026-04-01T13:00:00Z'));
    expect(events.map(({ type }) => type)).toEqual(['preliminary-answer', 'information-missed']);
    expect(after.version).toBe((before?.version ?? 0) + 1);
  });
});
