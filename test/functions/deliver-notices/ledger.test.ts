import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aNotice, aReminder, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { handle, hardBounce } from '../record-receipts/handling.ts';
import { aMailEvent } from '../record-receipts/provider-events.ts';

const { wakeAt: _, ...quietCase } = aReceivedCase();
const minute = (count: number) => new Date(Date.parse('2026-03-05T11:00:00Z') + count * 60_000).toISOString();

function begun(notice: Notice): World {
  return aWorld({ notices: [notice], ipCase: quietCase });
}

async function deliver({ deliverDeps }: World, { id }: Notice): Promise<void> {
  await deliverNotice({ key: theCase, noticeId: id }, deliverDeps);
}

const sweep = ({ sweepDeps }: World) => sweepDue(sweepDeps, () => 60_000);
const linesOf = (world: World, notice: Notice) => world.standing(notice).steps?.map(({ at, state }) => [at, state]);

describe('the ledger of a notice', () => {
  test('tells every attempt, its result and what the provider told, and when', async () => {
    const notice = aNotice();
    const world = begun(notice);
    world.stage.answer = { result: 'transient', detail: 'busy' };
    await deliver(world, notice);
    world.pass(1);
    await sweep(world);
    world.stage.answer = { result: 'accepted', providerId: 'provider-1' };
    await deliver(world, notice);
    world.pass(1);
    await handle(world, aMailEvent(notice, { eventType: 'Delivery' }, { time: world.stage.now }));
    world.pass(60);
    await handle(world, aMailEvent(notice, hardBounce, { time: world.stage.now }));
    expect(linesOf(world, notice)).toEqual([
      [minute(0), 'sending'],
      [minute(0), 'waiting'],
      [minute(1), 'sending'],
      [minute(1), 'sent'],
      [minute(2), 'delivered'],
      [minute(62), 'bounced'],
    ]);
    expect(world.standing(notice).steps).toMatchObject({ 1: { detail: 'busy' }, 5: { detail: 'general' } });
  });

  test('has no second line of what is told twice, of a delay, or of being throttled', async () => {
    const notice = aNotice();
    const world = begun(notice);
    world.stage.answer = { result: 'throttled' };
    await deliver(world, notice);
    expect(world.standing(notice)).not.toHaveProperty('steps');
    world.pass(1);
    await sweep(world);
    world.stage.answer = { result: 'accepted', providerId: 'provider-1' };
    await deliver(world, notice);
    for (const eventType of ['Send', 'DeliveryDelay', 'Delivery', 'Delivery', 'Send']) {
      await handle(world, aMailEvent(notice, { eventType }, { time: world.stage.now }));
    }
    expect(linesOf(world, notice)?.map(([, state]) => state)).toEqual(['sending', 'sent', 'delivered']);
  });

  test('tells that nobody knows, and that it became a task', async () => {
    const notice = aNotice();
    const world = begun(notice);
    world.stage.answer = { result: 'unknown', detail: 'time-out' };
    await deliver(world, notice);
    world.pass(15);
    await sweep(world);
    world.pass(24 * 60);
    await sweep(world);
    expect(linesOf(world, notice)).toEqual([
      [minute(0), 'sending'],
      [minute(15), 'uncertain'],
      [minute(15 + 24 * 60), 'handed-to-person'],
    ]);
  });

  test('holds no address at any time, so that none is left to blank: a keyed hash says where each attempt went', async () => {
    const notice = aNotice();
    const world = begun(notice);
    const seen: string[] = [];
    world.stage.meanwhile = () => seen.push(JSON.stringify([...world.notices.values()]));
    await deliver(world, notice);
    await handle(world, aMailEvent(notice, hardBounce));
    expect(world.mails).toMatchObject([{ to: 'siv@post.example' }]);
    for (const each of seen) expect(each).not.toMatch(/siv@post\.example|40000031/);
    const toHash = await world.deliverDeps.notices.addressHash(theCase, 'siv@post.example');
    expect(world.standing(notice).steps?.map((step) => step.toHash)).toEqual([toHash, undefined, undefined]);
  });

  test('of a message to staff says who: their address is the settings’', async () => {
    const notice = aNotice({}, aReminder());
    const world = begun(notice);
    await deliver(world, notice);
    expect(world.standing(notice).steps?.map(({ state, toHash }) => [state, toHash])).toEqual([
      ['sending', undefined],
      ['sent', undefined],
    ]);
  });

  test('of a message on the other channel begins anew', async () => {
    const notice = aNotice();
    const world = begun(notice);
    await deliver(world, notice);
    await handle(world, aMailEvent(notice, hardBounce));
    const [instead] = [...world.notices.values()].filter(({ channel }) => channel === 'sms');
    expect(instead).not.toHaveProperty('steps');
  });
});
