import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Application } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { anOpening, aReceivedCase } from '../../support/domain-builders.ts';
import { aPlan, at, noon } from '../notice-builders.ts';

const evening = at('2026-03-05T19:00:00Z');

function aChange(plan: PlannedNotice, application: Partial<Application> = {}): Change {
  const ipCase = aReceivedCase(application);
  return { before: ipCase, after: ipCase, events: [], notices: [plan], tasks: [] };
}

describe('a change on its way to the store', () => {
  test('the receipt goes at once, whatever the hour, and the leader gets an e-mail', () => {
    const { notices, tasks } = addressChange(anOpening({}, new Date(evening)), masoy, evening);
    expect(notices.map(({ kind, channel, state }) => ({ kind, channel, state }))).toEqual([
      { kind: 'receipt', channel: 'sms', state: 'pending' },
      { kind: 'routing', channel: 'email', state: 'pending' },
    ]);
    expect(tasks).toEqual([]);
  });

  test('a pending notice has a moment at which the sweep sends it anew, should its stream record be lost', () => {
    const [notice] = addressChange(aChange(aPlan()), masoy, noon).notices;
    expect(notice?.dueAt).toBe(at('2026-03-05T11:02:00Z'));
  });

  test('an SMS that is no receipt waits for its window', () => {
    const [notice] = addressChange(aChange(aPlan()), masoy, evening).notices;
    expect(notice).toMatchObject({ channel: 'sms', state: 'waiting', dueAt: at('2026-03-06T08:00:00Z') });
  });

  test('a notice with a legal date goes as e-mail at once when the SMS would come after that date', () => {
    const plan = aPlan({ kind: 'preliminary-answer', legalDate: day('2026-03-05') });
    const [notice] = addressChange(aChange(plan), masoy, evening).notices;
    expect(notice).toMatchObject({ channel: 'email', state: 'pending' });
  });

  test('without an e-mail address it goes as SMS in the next window', () => {
    const plan = aPlan({ kind: 'preliminary-answer', legalDate: day('2026-03-05') });
    const person = { name: 'Siv Syntetisk', mobile: '+4740000031' };
    const [notice] = addressChange(aChange(plan, { person }), masoy, evening).notices;
    expect(notice).toMatchObject({ channel: 'sms', state: 'waiting' });
  });

  test('to somebody with a protected address it never changes channel for the sake of the date', () => {
    const plan = aPlan({ kind: 'preliminary-answer', legalDate: day('2026-03-05') });
    const [notice] = addressChange(aChange(plan, { protectedAddress: true }), masoy, evening).notices;
    expect(notice).toMatchObject({ channel: 'sms', state: 'waiting' });
  });

  test('of two parents whom no message reaches, each is a task of their own', () => {
    const both = (['applicant', 'otherParent'] as const).map((who) => aPlan({ kind: 'decision-ready', to: { who } }));
    const mother = { role: 'parent', applicant: { name: 'Mona Mor' }, noticeChannel: 'phone' } as const;
    const change = { ...aChange(aPlan(), mother), notices: both };
    const { notices, tasks } = addressChange(change, masoy, noon);
    expect(notices).toEqual([]);
    expect(tasks.map(({ kind, about }) => `${kind} ${about}`)).toEqual([
      'ring-or-write decision-ready',
      'ring-other-parent decision-ready',
    ]);
  });

  test('who wants a letter or a call is no message but a task', () => {
    const { notices, tasks } = addressChange(aChange(aPlan(), { noticeChannel: 'letter' }), masoy, noon);
    expect(notices).toEqual([]);
    expect(tasks).toEqual([
      { id: 'ring-or-write:decision-ready:decided:2', kind: 'ring-or-write', about: 'decision-ready', createdAt: noon },
    ]);
  });

  test('a receipt that no channel can carry was seen on screen and makes no task', () => {
    const { notices, tasks } = addressChange(anOpening({ noticeChannel: 'phone' }), masoy, noon);
    expect(notices.map(({ kind }) => kind)).toEqual(['routing']);
    expect(tasks).toEqual([]);
  });

  test('the same change addressed twice gives notices of the same names', () => {
    const ids = () => addressChange(anOpening(), masoy, noon).notices.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  test('one message to the same person twice in a change is one notice', () => {
    const change = aChange(aPlan());
    const twice = { ...change, notices: [...change.notices, ...change.notices] };
    expect(addressChange(twice, masoy, noon).notices).toHaveLength(1);
  });

  test('a name can stand in a message tag of SES', () => {
    for (const { id } of addressChange(anOpening(), masoy, noon).notices) expect(id).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
