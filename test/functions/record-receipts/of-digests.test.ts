import { describe, expect, test } from 'vitest';
import { at } from '../../notices/notice-builders.ts';
import type { World } from '../../notices/notice-world.ts';
import {
  aMinuteLater,
  aMorning,
  changeCase,
  everyTask,
  lines,
  live,
  states,
  theDigest,
} from '../deliver-notices/digest-world.ts';
import { handle, hardBounce, softBounce } from './handling.ts';
import { aMailEvent } from './provider-events.ts';

/** A digest that has left, with two lines that know. */
async function sentDigest(): Promise<World> {
  const world = await aMorning();
  await aMinuteLater(world);
  await world.stream();
  return world;
}

async function tell(world: World, event: Parameters<typeof aMailEvent>[1], time = world.stage.now): Promise<void> {
  await handle(world, aMailEvent(theDigest(world), event, { time }));
}

describe('what the mail service tells of a digest', () => {
  test('is recorded with the digest, and told to its lines', async () => {
    const world = await sentDigest();
    const deliveredAt = at('2026-03-10T07:01:30Z');
    await tell(world, { eventType: 'Delivery' }, deliveredAt);
    expect(theDigest(world)).toMatchObject({ state: 'delivered', deliveredAt });
    expect(states(world)).toEqual(['sent', 'sent']);
    await world.stream();
    expect(lines(world)).toMatchObject([
      { state: 'delivered', deliveredAt },
      { state: 'delivered', deliveredAt },
    ]);
    expect(theDigest(world)).not.toHaveProperty('dueAt');
  });

  test('before its own result is written, has the last word', async () => {
    const world = await aMorning();
    let told: Promise<void> | undefined;
    world.stage.meanwhile = (step) => {
      if (step === 'after send') told = tell(world, { eventType: 'Delivery' });
    };
    await aMinuteLater(world);
    await told;
    await live(world, 10);
    expect([theDigest(world).state, ...states(world)]).toEqual(['delivered', 'delivered', 'delivered']);
  });

  test('twice, changes nothing more', async () => {
    const world = await sentDigest();
    await tell(world, { eventType: 'Delivery' });
    await world.stream();
    const before = JSON.stringify(world.everything());
    await tell(world, { eventType: 'Delivery' });
    await world.stream();
    expect(JSON.stringify(world.everything())).toBe(before);
  });

  test.each([
    ['that its address is no good', hardBounce],
    ['that it was not let out', { eventType: 'Reject' }],
    ['that it could not be made', { eventType: 'Rendering Failure' }],
  ])('%s becomes a task in each case where it is still so, and none beside it', async (_, event) => {
    const world = await sentDigest();
    changeCase(world, 'ACDE2346', { status: 'withdrawn' });
    await tell(world, event);
    expect(everyTask(world)).toEqual([]);
    await world.stream();
    expect(everyTask(world)).toMatchObject([{ kind: 'ring-or-write', about: 'take-case' }]);
    expect(states(world)).toEqual([theDigest(world).state, 'handed-to-person']);
    await live(world, 20);
    expect(everyTask(world)).toHaveLength(1);
  });

  test('that it bounced after it had arrived, is believed', async () => {
    const world = await sentDigest();
    await tell(world, { eventType: 'Delivery' });
    await world.stream();
    await tell(world, hardBounce);
    await world.stream();
    expect(states(world)).toEqual(['handed-to-person', 'handed-to-person']);
    expect(everyTask(world)).toHaveLength(2);
  });

  test('that the mailbox was full, sends it once more with what is still so', async () => {
    const world = await sentDigest();
    await tell(world, softBounce);
    changeCase(world, 'ACDE2346', { status: 'withdrawn' });
    await live(world, 20);
    expect(world.mails).toHaveLength(2);
    expect(world.mails[1]?.text).not.toContain('ACDE2346');
    expect(states(world)).toEqual(['superseded', 'sent']);
  });

  test('that its reader wants no such mail, leaves somebody to tell them', async () => {
    const world = await sentDigest();
    await tell(world, { eventType: 'Complaint' });
    await world.stream();
    expect(lines(world)).toMatchObject([
      { state: 'delivered', detail: 'complaint' },
      { state: 'delivered', detail: 'complaint' },
    ]);
    expect(everyTask(world)).toHaveLength(2);
  });

  test('after somebody was asked to ring, says that it arrived all the same', async () => {
    const world = await aMorning();
    world.stage.answer = { result: 'unknown', detail: 'threw' };
    await aMinuteLater(world);
    await live(world, 25 * 60);
    expect(states(world)).toEqual(['handed-to-person', 'handed-to-person']);
    await tell(world, { eventType: 'Delivery' });
    await world.stream();
    expect(states(world)).toEqual(['delivered', 'delivered']);
    expect(everyTask(world)).toHaveLength(2);
  });
});
