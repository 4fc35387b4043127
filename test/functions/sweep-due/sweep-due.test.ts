import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { createHandler } from '../../../functions/sweep-due/handler.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { postponed } from '../../../shared/notices/sending/moved.ts';
import { aNotice, aPlan, aReminder, at, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

const plenty = () => 60_000;
const sweep = (world: World) => sweepDue(world.sweepDeps, plenty);

function withoutLadder({ wakeAt: _, ...ipCase }: IpCase): IpCase {
  return ipCase;
}

/** Notices that wait until a minute past the hour, the first one earliest. */
function manyWaiting(count: number): Notice[] {
  return Array.from({ length: count }, (_, index) =>
    aNotice(
      { state: 'waiting', dueAt: at(new Date(Date.parse('2026-03-05T10:00:00Z') + index).toISOString()) },
      aPlan({ occurrence: `number-${index}` }),
    ),
  );
}

describe('a case whose moment has come', () => {
  test('gets the reminder that time calls for, and its next moment', async () => {
    const world = aWorld();
    const { wakeAt } = world.ipCase();
    world.stage.now = at('2026-03-10T07:00:00Z'); // three working days after receipt, 08:00 in Norway
    expect(wakeAt).toBe(world.stage.now);
    await sweep(world);
    expect([...world.notices.values()]).toMatchObject([
      { kind: 'take-case', channel: 'email', state: 'in-digest', to: { staffId: 'hanna.hav' } },
    ]);
    expect(world.ipCase()).toMatchObject({ sweptTo: world.stage.now, version: 1 });
    expect(world.ipCase().wakeAt).toBe(at('2026-03-12T07:00:00Z')); // five working days
  });

  test('gets its automatic preliminary answer on the last day at 15:00', async () => {
    const world = aWorld();
    for (;;) {
      const { wakeAt } = world.ipCase();
      if (!wakeAt || wakeAt > at('2026-04-01T13:00:00Z')) break;
      world.stage.now = wakeAt;
      await sweep(world);
    }
    expect(world.ipCase().preliminaryAnswer).toMatchObject({ by: 'system', on: '2026-04-01' });
    const answers = [...world.notices.values()].filter(({ kind }) => kind === 'preliminary-answer');
    expect(answers).toMatchObject([{ channel: 'sms', state: 'pending' }]);
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'correct-preliminary-answer' }]);
  });

  test('gets nothing twice from two sweeps at once', async () => {
    const world = aWorld({ now: at('2026-03-10T07:00:00Z') });
    await Promise.all([sweep(world), sweep(world)]);
    expect(world.notices.size).toBe(1);
  });

  test('that somebody changes meanwhile is read once more', async () => {
    const world = aWorld({ now: at('2026-03-10T07:00:00Z') });
    let changed = false;
    world.stage.meanwhile = (step) => {
      if (step !== 'before commit' || changed) return;
      changed = true;
      world.change({ status: 'in-progress' });
    };
    await sweep(world);
    // Taken: the ladder for taking it has stopped.
    expect(world.notices.size).toBe(0);
    expect(world.ipCase()).toMatchObject({ version: 2, status: 'in-progress', sweptTo: world.stage.now });
  });

  test('is left to the next minute when it keeps changing', async () => {
    const world = aWorld({ now: at('2026-03-10T07:00:00Z') });
    world.stage.meanwhile = (step) => {
      if (step === 'before commit') world.change({});
    };
    expect(await sweep(world)).toEqual({ handled: 1, broken: 0 });
    expect(world.notices.size).toBe(0);
  });
});

describe('a notice whose moment has come', () => {
  const ipCase = withoutLadder(aReceivedCase());

  test('that waited is to be sent now', async () => {
    const notice = aNotice({ state: 'waiting', dueAt: at('2026-03-05T10:59:00Z') });
    const world = aWorld({ ipCase, notices: [notice] });
    await sweep(world);
    expect(world.standing(notice)).toMatchObject({ state: 'pending', dueAt: at('2026-03-05T11:02:00Z') });
  });

  test('that is uncertain after a day becomes a task', async () => {
    const notice = aNotice({ state: 'uncertain', dueAt: at('2026-03-05T11:00:00Z') });
    const world = aWorld({ ipCase, notices: [notice] });
    await sweep(world);
    expect(world.standing(notice).state).toBe('handed-to-person');
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test('makes no task of what is no longer so', async () => {
    const notice = aNotice({ state: 'uncertain', dueAt: at('2026-03-05T11:00:00Z') }, aReminder());
    const world = aWorld({ ipCase: { ...ipCase, status: 'decided' }, notices: [notice] });
    await sweep(world);
    expect(world.standing(notice).state).toBe('superseded');
    expect(world.tasks.size).toBe(0);
  });

  test('is left alone when its moment is still to come', async () => {
    const notice = aNotice({ state: 'waiting', dueAt: at('2026-03-05T11:00:01Z') });
    const world = aWorld({ ipCase, notices: [notice] });
    expect(await sweep(world)).toEqual({ handled: 0, broken: 0 });
    expect(world.standing(notice)).toBe(notice);
  });
});

describe('a sweep', () => {
  const ipCase = withoutLadder(aReceivedCase());
  const pendingIn = (world: World) => [...world.notices.values()].filter(({ state }) => state === 'pending').length;

  test('does everything that is due, page after page', async () => {
    const world = aWorld({ ipCase, notices: manyWaiting(130) });
    expect(await sweep(world)).toEqual({ handled: 130, broken: 0 });
    expect(pendingIn(world)).toBe(130);
    expect(world.counts).toMatchObject({ OldestDueSeconds: 3600, DueHandled: 130, DueBroken: 0 });
  });

  test('is not held up by what is broken, even a page full of it', async () => {
    const notices = manyWaiting(130);
    const world = aWorld({ ipCase, notices });
    const broken = new Set(notices.slice(0, 70).map(({ id }) => id));
    const { findNotice } = world.sweepDeps.due;
    world.sweepDeps.due.findNotice = (key, id) =>
      broken.has(id) ? Promise.reject(new Error('unreadable')) : findNotice(key, id);
    expect(await sweep(world)).toEqual({ handled: 60, broken: 70 });
    expect(pendingIn(world)).toBe(60);
  });

  test('steps over a row that it does not know, and rings', async () => {
    const world = aWorld({ ipCase, notices: manyWaiting(60) });
    const { due } = world.sweepDeps.due;
    const dueAt = at('2026-01-01T00:00:00Z');
    world.sweepDeps.due.due = async (now, limit) => [
      { kind: 'unknown', row: 'of-later#1 thing', dueAt },
      ...(await due(now, limit - 1)),
    ];
    expect(await sweep(world)).toEqual({ handled: 60, broken: 1 });
    expect(pendingIn(world)).toBe(60);
    expect(world.counts).toMatchObject({ DueBroken: 1 });
  });

  test('steps over what an index a moment behind still shows', async () => {
    const world = aWorld({ ipCase, notices: manyWaiting(60) });
    const first = await world.sweepDeps.due.due(world.stage.now, 50);
    let reads = 0;
    const { due } = world.sweepDeps.due;
    world.sweepDeps.due.due = async (now, limit) => {
      reads += 1;
      return reads <= 2 ? first : due(now, limit);
    };
    expect(await sweep(world)).toMatchObject({ broken: 0 });
    expect(pendingIn(world)).toBe(60);
  });

  test('begins nothing more when its time is nearly out', async () => {
    const world = aWorld({ ipCase, notices: manyWaiting(130) });
    let left = 20_000;
    await sweepDue(world.sweepDeps, () => {
      left -= 6_000;
      return left;
    });
    expect(pendingIn(world)).toBe(50);
  });

  test('that finds nothing says so, for the alarm that misses it', async () => {
    const world = aWorld({ ipCase });
    await createHandler(world.sweepDeps)({}, { getRemainingTimeInMillis: plenty });
    expect(world.counts).toEqual({
      OldestDueSeconds: 0,
      DueHandled: 0,
      DueBroken: 0,
      NoticesDue: 0,
      OldestUnsentSeconds: 0,
    });
  });
});

describe('what alarms are told', () => {
  const waiting = postponed(aNotice({}, aReminder()), at('2026-03-05T10:00:00Z'));

  test('a notice whose hour has come was due, whatever becomes of it', async () => {
    const world = aWorld({
      notices: [waiting],
      ipCase: withoutLadder(aReceivedCase()),
      now: at('2026-03-05T10:00:00Z'),
    });
    await sweep(world);
    expect(world.counts).toMatchObject({ NoticesDue: 1, OldestUnsentSeconds: 0 });
  });

  test('a reminder that a case gets is due with its reader’s digest', async () => {
    const world = aWorld({ now: at('2026-03-10T07:00:00Z') });
    await sweep(world);
    expect(world.counts).toMatchObject({ NoticesDue: 0 });
    world.pass(1);
    await sweep(world);
    expect(world.counts).toMatchObject({ NoticesDue: 1 });
  });

  test('what nobody sends grows older, however often it is taken up again', async () => {
    const world = aWorld({
      notices: [waiting],
      ipCase: withoutLadder(aReceivedCase()),
      now: at('2026-03-05T10:00:00Z'),
    });
    await sweep(world);
    const ages: (number | undefined)[] = [];
    for (const _ of [1, 2, 3]) {
      world.pass(10);
      world.counts['OldestUnsentSeconds'] = 0;
      await sweep(world);
      ages.push(world.counts['OldestUnsentSeconds']);
    }
    expect(ages).toEqual([600, 1200, 1800]);
    expect(world.counts).toMatchObject({ NoticesDue: 1 });
  });

  test('a night that an SMS waits for its window is no delay', async () => {
    const sms = aNotice({ channel: 'sms' }, aPlan({ urgency: 'in-window' }));
    const night = at('2026-03-05T22:00:00Z');
    const world = aWorld({ notices: [sms], ipCase: withoutLadder(aReceivedCase()), now: night });
    await deliverNotice({ key: theCase, noticeId: sms.id }, world.deliverDeps);
    expect(world.standing(sms).state).toBe('waiting');
    world.pass(10 * 60);
    await sweep(world);
    expect(world.counts).toMatchObject({ NoticesDue: 1, OldestUnsentSeconds: 0 });
  });
});
