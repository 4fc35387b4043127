import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { createHandler } from '../../../functions/record-receipts/handler.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { day } from '../../../shared/domain/day.ts';
import type { Notice } from '../../../shared/domain/notice.ts';
import { noticeOn } from '../../../shared/notices/address-notices.ts';
import { aNotice, aPlan, aReminder, noon, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { aMailEvent } from '../record-receipts/provider-events.ts';

const open = new Set(['pending', 'waiting', 'sending', 'uncertain']);
const { wakeAt: _, ...quietCase } = aReceivedCase();

const toPerson = aPlan();
const sms = noticeOn('sms', aPlan({ occurrence: 'decided:3' }), { key: theCase, at: noon });
const legal = aPlan({ occurrence: 'decided:4', legalDate: day('2026-03-05') });
const all: readonly Notice[] = [aNotice({}, toPerson), sms, aNotice({}, legal), aNotice({}, aReminder())];

type Act =
  | 'stream'
  | 'sweep'
  | 'minute'
  | 'hour'
  | 'day'
  | 'decide'
  | 'crash'
  | 'busy'
  | 'refuse'
  | 'answer'
  | 'receipt';
const acts: readonly Act[] = [
  ...(['stream', 'stream', 'sweep', 'sweep', 'minute', 'hour', 'day'] as const),
  ...(['decide', 'crash', 'busy', 'refuse', 'answer', 'receipt'] as const),
];

async function stream(world: World): Promise<void> {
  const pending = [...world.notices.values()].filter(({ state }) => state === 'pending');
  const twice = [...pending, ...pending];
  await Promise.all(
    twice.map(({ id }) => deliverNotice({ key: theCase, noticeId: id }, world.deliverDeps).catch(() => undefined)),
  );
}

const sweep = (world: World) => sweepDue(world.sweepDeps, () => 60_000);

/** The next process that comes to the step after sending dies there: nobody hears of the result. */
function crashAfterSending(world: World): void {
  let died = false;
  world.stage.meanwhile = (step) => {
    if (step !== 'after send' || died) return;
    died = true;
    throw new Error('died');
  };
}

async function receipts(world: World): Promise<void> {
  const handler = createHandler(world.receiptDeps);
  for (const { notice } of world.mails) {
    await handler(aMailEvent({ ...notice.key, id: notice.noticeId }, { eventType: 'Delivery' }));
  }
}

const doing: Readonly<Record<Act, (world: World) => unknown>> = {
  stream,
  sweep,
  minute: (world) => world.pass(1),
  hour: (world) => world.pass(60),
  day: (world) => world.pass(24 * 60),
  decide: (world) => world.change({ status: 'decided' }),
  crash: crashAfterSending,
  busy: (world) => {
    world.stage.answer = { result: 'transient', detail: 'busy' };
  },
  refuse: (world) => {
    world.stage.answer = { result: 'permanent', detail: 'refused' };
  },
  answer: (world) => {
    world.stage.answer = { result: 'accepted', providerId: 'provider-1' };
  },
  receipt: receipts,
};

/** A week in which nothing more goes wrong. */
async function settle(world: World): Promise<void> {
  doing.answer(world);
  for (let hours = 0; hours < 7 * 24; hours += 1) {
    await sweep(world);
    await stream(world);
    world.pass(60);
  }
}

test('whatever happens in whatever order, nothing is lost and nothing that was accepted goes twice', async () => {
  const life = fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 30 }), async (lived) => {
    const world = aWorld({ notices: all, ipCase: quietCase });
    const acceptedOf = new Map<string, number>();
    const { mailer, messenger } = world.deliverDeps;
    const counted = (id: string) => {
      if (world.stage.answer.result === 'accepted') acceptedOf.set(id, (acceptedOf.get(id) ?? 0) + 1);
    };
    world.deliverDeps.mailer = {
      send(mail) {
        counted(mail.notice.noticeId);
        return mailer.send(mail);
      },
    };
    world.deliverDeps.messenger = {
      send(message) {
        counted(message.notice.noticeId);
        return messenger.send(message);
      },
    };

    for (const act of lived) await doing[act](world);
    await settle(world);

    for (const notice of world.notices.values()) {
      expect(open.has(notice.state)).toBe(false);
      const limit = notice.detail === 'resent-uncertain' ? 2 : 1;
      expect(acceptedOf.get(notice.id) ?? 0).toBeLessThanOrEqual(limit);
    }
    // Every message of what has happened ends with somebody told, or with a task.
    for (const { kind, occurrence } of all.filter((each) => each.to.who === 'person')) {
      const told = [...world.notices.values()].some(
        (each) => each.occurrence === occurrence && (each.state === 'sent' || each.state === 'delivered'),
      );
      expect(told || world.tasks.has(`ring-or-write:${kind}:${occurrence}`)).toBe(true);
    }
  });
  await fc.assert(life, { numRuns: 150 });
});
