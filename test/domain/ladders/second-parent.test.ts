import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { recordGround } from '../../../shared/domain/consent/consent-ground.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { askOtherParent } from '../../../shared/domain/parties/ask-other-parent.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { aConsent } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';

const hanna = { staffId: 'hanna.hav', now: new Date('2026-03-06T10:00:00Z') };

/** Asked with the application on Thursday 5 March 2026, in a case that a leader has taken. */
function asked(overrides: Partial<Application> = {}): IpCase {
  const received = aReceivedCase({
    role: 'parent',
    birthDate: day('2018-01-01'),
    applicant: { name: 'Mona Mor', mobile: '+4740000033' },
    parents: { responsibility: 'two', mayContact: 'yes' },
    otherParent: { name: 'Per Prøve', mobile: '+4740000032' },
    ...overrides,
  });
  return changeOf(takeCase(received, hanna, masoy)).after;
}

type Called = { readonly at: string; readonly what: string };

/** What the sweep calls for of the other parent until this day. */
function called(begin: IpCase, until: string): readonly Called[] {
  const found: Called[] = [];
  let ipCase = begin;
  while (ipCase.wakeAt && ipCase.wakeAt <= `${until}T23:59:59.999Z`) {
    const at = ipCase.wakeAt;
    const { after, notices, tasks } = whatTimeCallsFor(ipCase, masoy, new Date(at));
    const own = notices.filter(({ to }) => to.who === 'otherParent').map(({ kind }) => kind);
    const made = tasks.filter(({ kind }) => kind === 'second-parent-answer').map(({ kind }) => kind);
    for (const what of [...own, ...made]) found.push({ at, what });
    ipCase = after;
  }
  return found;
}

const joined = (ipCase: IpCase) =>
  changeOf(joinCase(ipCase, { seat: 'otherParent', now: new Date('2026-03-09T10:00:00Z') }, masoy)).after;

function answers(ipCase: IpCase, wish: { readonly plan?: 'yes' | 'no'; readonly coordinator?: 'yes' | 'no' }) {
  const act = aConsent({ wish, by: { who: 'otherParent' }, as: 'parent', giver: 'otherParent', now: hanna.now });
  return changeOf(giveConsent(ipCase, { sharing: [], act }, masoy));
}

describe('the other parent who was asked', () => {
  test('is reminded after 7 days, and after 21 somebody rings both', () => {
    expect(called(asked(), '2026-06-01')).toEqual([
      { at: '2026-03-12T07:00:00.000Z', what: 'invitation-reminder' },
      { at: '2026-03-26T07:00:00.000Z', what: 'second-parent-answer' },
    ]);
  });

  test('is reminded on the next working day when the seventh is a day off', () => {
    // Asked on Friday 27 March: 7 days on is langfredag, 21 days on is Friday 17 April.
    const now = new Date('2026-03-27T10:00:00Z');
    const contact = { name: 'Per Prøve', mobile: '+4740000032' };
    const question = { contact, channel: 'sms', language: 'nb' } as const;
    const act = { ...hanna, now, asked: question, contacts: { person: { name: 'Nils' } } };
    const held = asked({ parents: { responsibility: 'two', mayContact: 'callFirst' } });
    expect(called(changeOf(askOtherParent(held, act, masoy)).after, '2026-06-01')).toEqual([
      { at: '2026-04-07T06:00:00.000Z', what: 'invitation-reminder' },
      { at: '2026-04-17T06:00:00.000Z', what: 'second-parent-answer' },
    ]);
  });

  test('is not sent a code again once they have come; silent, they are rung all the same', () => {
    expect(called(joined(asked()), '2026-06-01')).toEqual([
      { at: '2026-03-26T07:00:00.000Z', what: 'second-parent-answer' },
    ]);
  });

  test('is asked no more once one is enough, nor in a case that is over', () => {
    const found = { ground: 'dailyCare', text: 'Fordi.' } as const;
    const rows = { main: [], otherParent: [] };
    const one = changeOf(recordGround(asked(), { ...hanna, found, rows }, masoy)).after;
    const closed = changeOf(closeCase(asked(), { ...hanna, closing: { reason: 'moved' } }, masoy)).after;
    for (const ipCase of [one, closed]) expect(called(ipCase, '2026-06-01')).toEqual([]);
  });

  test('whose answer nobody has checked has not answered yet', () => {
    const answered = answers(joined(asked()), { plan: 'yes', coordinator: 'yes' }).after;
    expect(called(answered, '2026-06-01')).toHaveLength(1);
  });

  test('who was not asked, for it was held back, is reminded of nothing', () => {
    expect(called(asked({ parents: { responsibility: 'two', mayContact: 'no' } }), '2026-06-01')).toEqual([]);
  });
});

test('a no from the other parent is a task at once, whoever they turn out to be', () => {
  expect(answers(joined(asked()), { plan: 'no' }).tasks).toMatchObject([{ kind: 'second-parent-answer' }]);
  expect(answers(joined(asked()), { plan: 'yes' }).tasks).toEqual([]);
});

test('a reminder that waited for its window is not sent to somebody who has come meanwhile', () => {
  const notice = { kind: 'invitation-reminder', occurrence: '14-days-after', to: { who: 'otherParent' } } as const;
  expect(stillCalledFor(notice, asked())).toBe(true);
  expect(stillCalledFor(notice, joined(asked()))).toBe(false);
});
