import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { Reminder } from '../../../shared/domain/telling/reminder.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { noticeOn } from '../../../shared/notices/sending/address-notices.ts';
import { smsSize } from '../../../shared/notices/words/sms-parts.ts';
import { aPlan, at, theCase } from '../../notices/notice-builders.ts';
import { aWorld, sivsContacts, type World } from '../../notices/notice-world.ts';
import { closedCase, consentChange, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';

const noonOfApril = at('2027-04-05T10:00:00Z');
const revision: Reminder = {
  kind: 'revision-coming',
  occurrence: '30-days-before:2027-04-30',
  date: day('2027-04-30'),
};
const unread: Reminder = { kind: 'decision-unopened', occurrence: '7-days-after:2026-03-12', date: day('2026-03-12') };

function several(channel: 'sms' | 'email', about: readonly Reminder[] = [revision, unread]): Notice {
  const date = day('2027-04-30');
  const plan = aPlan({ kind: 'several-reminders', occurrence: 'revision-coming:a+decision-unopened:b', about, date });
  return noticeOn(channel, plan, { key: theCase, at: noonOfApril });
}

/** A plan that is soon to be revised, in a case whose decision the person has never opened. */
function aCase(): IpCase {
  return whatTimeCallsFor(plannedCase(), masoy, new Date('2027-04-02T10:00:00Z')).after;
}

const opened = (ipCase: IpCase) => changeOf(openDecision(ipCase, new Date(noonOfApril), masoy)).after;
const paused = (ipCase: IpCase) =>
  consentChange(ipCase, { act: { wish: { plan: 'no' }, now: new Date(noonOfApril) } }).after;

const worldOf = (notice: Notice, ipCase = aCase()) => aWorld({ notices: [notice], ipCase, now: noonOfApril });
const deliver = (world: World, { id }: Notice) => deliverNotice({ key: theCase, noticeId: id }, world.deliverDeps);
const sentText = ({ mails, messages }: World) => mails[0]?.text ?? messages[0]?.text;

describe('a message of several reminders', () => {
  test('tells by mail of each of them', async () => {
    const notice = several('email');
    const world = worldOf(notice);
    expect(await deliver(world, notice)).toBe('sent');
    expect(world.mails[0]?.subject).toBe('Vi har flere beskjeder til deg');
    expect(sentText(world)).toContain('Innen 30. april 2027 skal vi gå gjennom sak ACDE 2346 sammen med deg.');
    expect(sentText(world)).toContain('Svaret i sak ACDE 2346 er ikke åpnet ennå.');
    expect(world.standing(notice)).toMatchObject({ state: 'sent', about: [revision, unread] });
  });

  test('is one SMS, with the first date to come', async () => {
    const notice = several('sms');
    const world = worldOf(notice);
    expect(await deliver(world, notice)).toBe('sent');
    expect(sentText(world)).toContain('Flere beskjeder i sak ACDE 2346. Første dato: 30. april 2027.');
    expect(smsSize(sentText(world) ?? '').segments).toBe(1);
  });

  test.each([
    ['sms', opened, 'Innen 30. april 2027 går vi gjennom sak ACDE 2346.', revision],
    ['email', opened, 'Innen 30. april 2027 skal vi gå gjennom sak ACDE 2346 sammen med deg.\n\nTenk', revision],
    ['sms', paused, 'Svaret i sak ACDE 2346 er ikke åpnet ennå.', unread],
    ['email', paused, 'Svaret i sak ACDE 2346 er ikke åpnet ennå.\n\nDu leser', unread],
  ] as const)('of which one thing is over says by %s the other alone, as it would have by itself', async (...row) => {
    const [channel, become, words, left] = row;
    const notice = several(channel);
    const world = worldOf(notice);
    world.become(become(world.ipCase()));
    expect(await deliver(world, notice)).toBe('sent');
    expect(sentText(world)).toContain(words);
    expect(sentText(world)).not.toMatch(/flere beskjeder/i);
    // The ledger keeps what was really said.
    expect(world.standing(notice)).toMatchObject({ kind: 'several-reminders', about: [left] });
  });

  test('says nothing of what ended in the very moment of sending', async () => {
    const notice = several('email');
    const world = worldOf(notice);
    const after = opened({ ...world.ipCase() });
    world.stage.meanwhile = (step) => {
      if (step === 'before claim' && world.ipCase().version !== after.version) world.become(after);
    };
    expect(await deliver(world, notice)).toBe('sent');
    expect(sentText(world)).not.toContain('Svaret i sak');
  });

  test('says nothing of a date that has passed since it was planned', async () => {
    const notice = several('email');
    const world = worldOf(notice);
    world.stage.now = at('2027-05-03T10:00:00Z');
    expect(await deliver(world, notice)).toBe('sent');
    expect(sentText(world)).not.toContain('30. april');
    expect(world.standing(notice)).not.toHaveProperty('date');
  });

  test('goes by e-mail when the SMS would come after the first of its dates', async () => {
    const notice = several('sms');
    const world = worldOf(notice);
    // Friday evening, and the window opens on Monday.
    world.stage.now = at('2027-04-30T18:00:00Z');
    expect(await deliver(world, notice)).toBe('failed');
    const [mail] = [...world.notices.values()].filter(({ id }) => id !== notice.id);
    expect(mail).toMatchObject({ channel: 'email', state: 'pending', about: [revision, unread] });
  });

  test('does not leave when all of it is over', async () => {
    const notice = several('sms');
    const world = worldOf(notice, closedCase());
    expect(await deliver(world, notice)).toBe('superseded');
    expect(world.standing(notice).about).toEqual([revision, unread]);
  });

  test('brings the code where one of them asks for an answer', async () => {
    const asked: Reminder = { kind: 'invitation-reminder', occurrence: '7-days-after:1', date: day('2027-03-29') };
    const notice = several('email', [revision, asked]);
    const seat = { number: 1, state: 'invited', invitedAt: noonOfApril, language: 'nb', channel: 'email' } as const;
    const ipCase = { ...aCase(), seats: { person: seat } };
    const contacts = { ...sivsContacts, inviteKey: 'secret' };
    const world = aWorld({ notices: [notice], ipCase, now: noonOfApril, contacts });
    expect(await deliver(world, notice)).toBe('sent');
    expect(sentText(world)).toMatch(/Koden din er \d{4} \d{4}\./);
  });
});

describe('a message of several reminders that does not arrive', () => {
  test('goes the other way with all of it, and is then one task about each thing', async () => {
    const notice = several('sms');
    const world = worldOf(notice);
    world.stage.answer = { result: 'permanent', detail: 'refused' };
    await deliver(world, notice);
    const [other] = [...world.notices.values()].filter(({ id }) => id !== notice.id);
    expect(other).toMatchObject({ channel: 'email', kind: 'several-reminders', about: [revision, unread] });
    if (other) await deliver(world, other);
    expect([...world.tasks.values()]).toMatchObject([
      { kind: 'ring-or-write', about: 'several-reminders', things: ['revision-coming', 'decision-unopened'] },
    ]);
  });

  test('and of which nobody knows whether it left is a task about what is still so', async () => {
    const notice = several('sms');
    const world = worldOf(notice);
    world.stage.answer = { result: 'unknown', detail: 'time-out' };
    await deliver(world, notice);
    world.become(opened(world.ipCase()));
    world.pass(20);
    await sweepDue(world.sweepDeps, () => 60_000);
    world.pass(25 * 60);
    await sweepDue(world.sweepDeps, () => 60_000);
    expect(world.standing(notice)).toMatchObject({ state: 'handed-to-person', about: [revision, unread] });
    expect([...world.tasks.values()].filter(({ kind }) => kind === 'ring-or-write')).toMatchObject([
      { things: ['revision-coming'] },
    ]);
  });
});
