import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { at } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { withEmployee } from '../../support/settings-builders.ts';
import {
  aMinuteLater,
  aMorning,
  changeCase,
  everyTask,
  lines,
  live,
  references,
  states,
  sweep,
  theDigest,
  thirdMorning,
} from './digest-world.ts';

describe('the reminders of one morning to one leader', () => {
  test('are one mail, sent when all of them are there', async () => {
    const world = await aMorning({ cases: 3 });
    expect([theDigest(world).state, ...states(world)]).toEqual(['waiting', 'in-digest', 'in-digest', 'in-digest']);
    await world.stream();
    expect(world.mails).toEqual([]);
    await aMinuteLater(world);
    expect(world.mails).toMatchObject([{ to: 'hanna.hav@masoy.example' }]);
    for (const reference of references) expect(world.mails[0]?.text).toContain(`/masoy/ansatt/sak/${reference}`);
    await world.stream();
    expect([theDigest(world).state, ...states(world)]).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  test('are each in the ledger of their case, sent when the mail was', async () => {
    const world = await aMorning();
    await aMinuteLater(world);
    await world.stream();
    const sentAt = at('2026-03-10T07:01:00Z');
    expect(lines(world)).toMatchObject([
      { reference: references[0], sentAt, steps: [{ state: 'sending' }, { at: sentAt, state: 'sent' }] },
      { reference: references[1], sentAt, steps: [{ state: 'sending' }, { at: sentAt, state: 'sent' }] },
    ]);
    expect(theDigest(world)).not.toHaveProperty('dueAt');
    expect(everyTask(world)).toEqual([]);
  });

  test('are counted as one message that leaves', async () => {
    const world = await aMorning({ cases: 3 });
    await aMinuteLater(world);
    expect(world.counts).toMatchObject({ NoticesSent: 1, NoticesDue: 1 });
  });

  test('are known from the mail’s own tags, in the place of a case', async () => {
    const world = await aMorning();
    await aMinuteLater(world);
    const { municipality, reference, id } = theDigest(world);
    expect(world.mails[0]?.notice).toEqual({ key: { municipality, reference }, noticeId: id });
    expect(reference).toMatch(/^digest-2026-03-10-[\w-]{22}$/);
  });

  test('lead nowhere where their reader opens no cases', async () => {
    const world = await aMorning({ municipality: withEmployee('hanna.hav', { opensNoCases: true }) });
    await aMinuteLater(world);
    expect(world.mails[0]?.text).not.toContain('https://');
  });
});

describe('what is no longer so when the mail leaves', () => {
  test('is left out of it', async () => {
    const world = await aMorning();
    changeCase(world, 'ACDE2346', { status: 'in-progress', takenBy: 'hanna.hav' });
    await aMinuteLater(world);
    expect(states(world)).toEqual(['superseded', 'sending']);
    expect(world.mails[0]?.text).not.toContain('ACDE2346');
    expect(world.counts).toMatchObject({ NoticesSuperseded: 1, NoticesSent: 1 });
  });

  test('is left out where it changes in the very moment of sending', async () => {
    const world = await aMorning();
    let changed = false;
    world.stage.meanwhile = (step) => {
      if (step !== 'before claimLine' || changed) return;
      changed = true;
      for (const reference of references.slice(0, 2)) changeCase(world, reference, { status: 'withdrawn' });
    };
    await aMinuteLater(world);
    expect(states(world)).toEqual(['superseded', 'superseded']);
    expect(world.mails).toEqual([]);
  });

  test('makes no mail where nothing else is left', async () => {
    const world = await aMorning({ cases: 1 });
    changeCase(world, 'ACDE2346', { status: 'withdrawn' });
    await aMinuteLater(world);
    expect([theDigest(world).state, ...states(world)]).toEqual(['superseded', 'superseded']);
    expect([world.mails, everyTask(world)]).toEqual([[], []]);
  });

  test('is not said of a case that is closed to its reader meanwhile', async () => {
    const world = await aMorning();
    changeCase(world, 'ACDE2346', {
      disqualified: [{ staffId: 'hanna.hav', on: day('2026-03-10'), reason: 'relative' }],
    });
    await aMinuteLater(world);
    expect(world.mails[0]?.text).not.toContain('ACDE2346');
  });
});

describe('a digest that does not arrive', () => {
  test('at an address that is refused becomes a task in each of its cases', async () => {
    const world = await aMorning();
    world.stage.answer = { result: 'permanent', detail: 'bad-address' };
    await aMinuteLater(world);
    await world.stream();
    expect([theDigest(world).state, ...states(world)]).toEqual(['failed', 'handed-to-person', 'handed-to-person']);
    expect(everyTask(world)).toMatchObject([
      { kind: 'ring-or-write', about: 'take-case' },
      { kind: 'ring-or-write', about: 'take-case' },
    ]);
  });

  test('is no task in a case where it is no longer so', async () => {
    const world = await aMorning();
    world.stage.answer = { result: 'permanent', detail: 'bad-address' };
    await aMinuteLater(world);
    changeCase(world, 'ACDE2346', { status: 'withdrawn' });
    await world.stream();
    expect(states(world)).toEqual(['failed', 'handed-to-person']);
    expect(everyTask(world)).toHaveLength(1);
  });

  test('to somebody who has left the municipality becomes a task in each of its cases', async () => {
    const world = await aMorning();
    const staff = masoy.staff.filter(({ id }) => id !== 'hanna.hav');
    world.state.municipalities.set('masoy', { ...masoy, staff });
    await aMinuteLater(world);
    await world.stream();
    expect(theDigest(world)).toMatchObject({ state: 'handed-to-person', detail: 'no-address' });
    expect(everyTask(world)).toHaveLength(2);
    expect(world.mails).toEqual([]);
  });

  test('is tried again, with what is still so, and told of once', async () => {
    const world = await aMorning();
    world.stage.answer = { result: 'transient', detail: 'busy' };
    await aMinuteLater(world);
    expect([theDigest(world).state, ...states(world)]).toEqual(['waiting', 'sending', 'sending']);
    changeCase(world, 'ACDE2346', { status: 'withdrawn' });
    world.stage.answer = { result: 'accepted', providerId: 'provider-1' };
    await live(world, 20);
    expect(world.mails).toHaveLength(2);
    expect(world.mails[1]?.text).not.toContain('ACDE2346');
    expect(states(world)).toEqual(['superseded', 'sent']);
  });

  test('that nobody knows the result of for a day becomes a task in each of its cases', async () => {
    const world = await aMorning();
    world.stage.answer = { result: 'unknown', detail: 'threw' };
    await aMinuteLater(world);
    expect(theDigest(world).state).toBe('sending');
    world.stage.answer = { result: 'accepted', providerId: 'provider-1' };
    await live(world, 25 * 60);
    expect(theDigest(world).state).toBe('handed-to-person');
    expect(states(world)).toEqual(['handed-to-person', 'handed-to-person']);
    expect(everyTask(world)).toHaveLength(2);
    expect(world.mails).toHaveLength(1);
  });
});

describe('a digest while the municipality has paused its notices', () => {
  test('waits, and leaves when the pause is over', async () => {
    const world = await aMorning();
    world.state.municipalities.set('masoy', { ...masoy, noticesPaused: { since: day('2026-03-10'), why: 'Feil' } });
    await aMinuteLater(world);
    await live(world, 3 * 60);
    expect([world.mails, states(world)]).toEqual([[], ['in-digest', 'in-digest']]);
    expect(theDigest(world)).toMatchObject({ state: 'waiting', detail: 'paused' });
    world.state.municipalities.set('masoy', masoy);
    await live(world, 30);
    expect(world.mails).toHaveLength(1);
    expect(states(world)).toEqual(['sent', 'sent']);
  });
});

describe('a step that comes when its reader’s digest of the day has gone', () => {
  test('goes in that of the next day they want', async () => {
    const world = await aMorning({ cases: 1 });
    await aMinuteLater(world);
    const late = {
      ...world.ipCase(),
      reference: 'EFGH2346',
      sweptTo: at('2026-03-10T06:00:00Z'),
      wakeAt: thirdMorning,
    };
    world.state.cases.set('masoy#EFGH2346', {
      ipCase: late,
      contacts: { person: { name: 'Siv' } },
      events: [],
      views: [],
    });
    world.pass(30);
    await sweep(world);
    await world.stream();
    expect(world.mails).toHaveLength(1);
    expect(lines(world)[1]).toMatchObject({ state: 'in-digest', digestAt: at('2026-03-11T07:00:00Z') });
    await live(world, 24 * 60);
    expect(world.mails).toHaveLength(2);
    expect(world.mails[1]?.text).toContain('EFGH2346');
  });
});

describe('after days without a sweep', () => {
  test('the latest step of each case goes, in one mail, a minute after it is found', async () => {
    const world = aWorld({ now: at('2026-03-12T08:30:00Z') });
    await sweep(world);
    expect(world.mails).toEqual([]);
    await aMinuteLater(world);
    expect(world.mails).toMatchObject([{ to: 'dag.dal@masoy.example' }]);
    expect(lines(world)).toMatchObject([{ state: 'sending', digestAt: at('2026-03-12T07:00:00Z') }]);
  });
});

test('a digest that cannot be made rings, and becomes a task in each of its cases', async () => {
  const world = await aMorning();
  for (const notice of lines(world)) {
    const { date: _, ...dateless } = notice;
    world.state.notices.get(`${notice.municipality}#${notice.reference}`)?.set(notice.id, dateless);
  }
  await aMinuteLater(world);
  await world.stream();
  expect(theDigest(world)).toMatchObject({ state: 'failed', detail: 'rendering-failure' });
  expect(everyTask(world)).toHaveLength(2);
  expect(world.counts).toMatchObject({ NoticesNotRendered: 1 });
});
