import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aNotice, aPlan, aReminder, at, noon, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

const paused: Municipality = { ...masoy, noticesPaused: { since: day('2026-03-05'), why: 'Feil adresse i e-posten' } };

const { wakeAt: _, ...quietCase } = aReceivedCase();

function pausedWorld(notices: readonly Notice[], ipCase: IpCase = quietCase, now = noon): World {
  return aWorld({ notices, ipCase, now, municipality: paused });
}

const resume = ({ state }: World) => state.municipalities.set('masoy', masoy);
const sweep = (world: World) => sweepDue(world.sweepDeps, () => 60_000);
const deliver = (world: World, { id }: Notice) => deliverNotice({ key: theCase, noticeId: id }, world.deliverDeps);

/** Sweeps every ten minutes, with what the stream brings after each. */
async function live(world: World, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 10) {
    world.pass(10);
    await sweep(world);
    await world.stream();
  }
}

describe('while a municipality has paused its notices', () => {
  test.each([
    ['a reminder to a leader', aNotice({}, aReminder())],
    ['a message to the person', aNotice()],
    ['a receipt', aNotice({}, aPlan({ kind: 'receipt', date: day('2026-04-02'), urgency: 'at-once' }))],
  ])('%s waits, and leaves when the pause is over', async (_name, notice) => {
    const world = pausedWorld([notice]);
    expect(await deliver(world, notice)).toBe('paused');
    await live(world, 3 * 60);
    expect(world.mails).toHaveLength(0);
    expect(world.standing(notice)).toMatchObject({ state: 'waiting', detail: 'paused', attempts: 0 });
    resume(world);
    await live(world, 30);
    expect(world.mails).toHaveLength(1);
    expect(world.standing(notice).state).toBe('sent');
  });

  test('what is no longer true when it is over does not leave', async () => {
    const notice = aNotice({}, aReminder());
    const world = pausedWorld([notice]);
    await live(world, 60);
    world.change({ status: 'withdrawn' });
    resume(world);
    await live(world, 30);
    expect(world.mails).toHaveLength(0);
    expect(world.standing(notice).state).toBe('superseded');
  });

  test('what the law names the day of becomes a task while somebody is at work, and is not sent later', async () => {
    const notice = aNotice({}, aPlan({ legalDate: day('2026-03-07') })); // a Saturday: Friday is the last working day
    const world = pausedWorld([notice]);
    await world.stream();
    expect(world.standing(notice).state).toBe('waiting');
    await live(world, 24 * 60);
    expect(world.standing(notice)).toMatchObject({ state: 'handed-to-person', detail: 'paused' });
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
    resume(world);
    await live(world, 60);
    expect(world.mails).toHaveLength(0);
  });

  test('of reminders of one obligation to one person only the latest goes when it is over', async () => {
    // Taken, and to be answered by 2 April: told two weeks and one week before.
    const ipCase = { ...aReceivedCase(), status: 'in-progress' } as const;
    const world = pausedWorld([], ipCase, at('2026-03-19T07:00:00Z'));
    for (const morning of [
      '2026-03-19T07:00:00Z',
      '2026-03-19T07:01:00Z',
      '2026-03-26T07:00:00Z',
      '2026-03-26T07:01:00Z',
    ]) {
      world.stage.now = at(morning);
      await sweep(world);
      await world.stream();
    }
    expect([...world.notices.values()].map(({ kind, state }) => [kind, state])).toEqual([
      ['answer-due', 'in-digest'],
      ['answer-due', 'in-digest'],
    ]);
    resume(world);
    await live(world, 30);
    expect(world.mails).toHaveLength(1);
    expect([...world.notices.values()].map(({ occurrence, state }) => [occurrence.split(':')[0], state])).toEqual([
      ['14-days-before', 'superseded'],
      ['7-days-before', 'sent'],
    ]);
  });

  test('a reminder to somebody else is no reason to leave one out', async () => {
    const world = pausedWorld([], aReceivedCase(), at('2026-03-10T07:00:00Z'));
    for (const morning of [
      '2026-03-10T07:00:00Z',
      '2026-03-10T07:01:00Z',
      '2026-03-12T07:00:00Z',
      '2026-03-12T07:01:00Z',
    ]) {
      world.stage.now = at(morning);
      await sweep(world);
      await world.stream();
    }
    resume(world);
    await live(world, 30);
    // The leader after three working days, the deputy after five.
    expect(new Set(world.mails.map(({ to }) => to)).size).toBe(2);
  });

  test('a message that may have left once is not sent a third time after it', async () => {
    const notice = { ...aNotice({}, aPlan({ legalDate: day('2026-04-01') })), detail: 'resent-uncertain' };
    const world = pausedWorld([notice]);
    await world.stream();
    resume(world);
    world.stage.answer = { result: 'unknown', detail: 'threw' };
    await live(world, 3 * 24 * 60);
    expect(world.mails).toHaveLength(1);
    expect(world.standing(notice).state).toBe('handed-to-person');
  });

  test('nobody is said to wait too long for what is held back on purpose, nor is it due anew all day', async () => {
    const world = pausedWorld([aNotice()]);
    await world.stream();
    await live(world, 3 * 60);
    expect(world.counts).toMatchObject({ OldestUnsentSeconds: 0, NoticesDue: 0 });
  });
});
