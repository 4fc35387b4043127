import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { pending } from '../../../shared/notices/sending/moved.ts';
import type { StoredChange } from '../../../shared/ports/cases.ts';
import { at } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { nameOf } from '../../support/memory-state.ts';
import { withEmployee } from '../../support/settings-builders.ts';
import {
  aMinuteLater,
  aMorning,
  lines,
  live,
  sweep,
  theDigest,
  thirdMorning,
} from '../deliver-notices/digest-world.ts';

/** A case that comes to be swept with this moment's steps, say one whose row could not be read before. */
function another(world: World, wakeAt: Instant = thirdMorning): IpCase {
  const ipCase = { ...aReceivedCase(), reference: 'EFGH2346', wakeAt };
  world.state.cases.set(nameOf(ipCase), { ipCase, contacts: { person: { name: 'Siv' } }, events: [], views: [] });
  return ipCase;
}

describe('a digest that is due', () => {
  test('comes after all cases of the same run, whatever came first', async () => {
    const world = await aMorning({ cases: 1 });
    // Due after the digest: it is behind it in the index.
    another(world, at('2026-03-10T07:01:30Z'));
    world.pass(2);
    await sweep(world);
    await world.stream();
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]?.text).toContain('EFGH2346');
  });

  test('has the step of a case that could not be read at eight o’clock', async () => {
    const world = aWorld({ now: thirdMorning });
    another(world);
    const { findCase } = world.sweepDeps.due;
    const failing = { ...world.sweepDeps.due };
    failing.findCase = (key) =>
      key.reference === 'EFGH2346' ? Promise.reject(new Error('unreadable')) : findCase(key);
    const { due } = world.sweepDeps;
    world.sweepDeps.due = failing;
    await sweep(world);
    world.sweepDeps.due = due;
    await aMinuteLater(world);
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]?.text).toContain('EFGH2346');
  });

  test('is not there twice from two sweeps at once', async () => {
    const world = aWorld({ now: thirdMorning });
    another(world);
    await Promise.all([sweep(world), sweep(world)]);
    expect(theDigest(world).state).toBe('waiting');
    expect(lines(world)).toHaveLength(2);
  });
});

describe('a step for a digest that is closed', () => {
  /** The digest of the morning is on its way; then another case has a step for the same reader. */
  async function closed(world: World): Promise<World> {
    await aMinuteLater(world);
    another(world);
    world.pass(30);
    return world;
  }

  test('goes in that of the next day its reader wants', async () => {
    const municipality = withEmployee('hanna.hav', { notices: { hour: 8, days: [2, 4] } });
    const world = await closed(await aMorning({ cases: 1, municipality }));
    await sweep(world);
    expect(lines(world)[1]).toMatchObject({ state: 'in-digest', digestAt: at('2026-03-12T07:00:00Z') });
    await live(world, 2 * 24 * 60);
    expect(lines(world)[1]?.state).toBe('sent');
  });

  test('goes in the next one also where that one closes in the very moment', async () => {
    const world = await aMorning({ cases: 1 });
    const digest = theDigest(world);
    another(world);
    world.stage.meanwhile = (step) => {
      if (step === 'before commit')
        world.state.notices.get(nameOf(digest))?.set(digest.id, pending(digest, world.stage.now));
    };
    await sweep(world);
    expect(lines(world)[1]).toMatchObject({ digestAt: at('2026-03-11T07:00:00Z') });
  });

  test('would not leave if the closed one took it', async () => {
    const world = await closed(await aMorning({ cases: 1 }));
    const { commit } = world.sweepDeps.due;
    const taking = async ({ digests = [], ...change }: StoredChange) => {
      for (const { digest, lines: ids } of digests) {
        const name = nameOf(digest);
        const before = world.state.lines.get(name) ?? new Map<string, string>();
        world.state.lines.set(name, new Map([...before, ...ids.map((id) => [id, change.after.reference] as const)]));
      }
      return commit(change);
    };
    world.sweepDeps.due = { ...world.sweepDeps.due, commit: taking };
    await sweep(world);
    world.sweepDeps.due = { ...world.sweepDeps.due, commit };
    await live(world, 24 * 60);
    expect(lines(world)[1]?.state).toBe('handed-to-person');
    expect(world.mails).toHaveLength(1);
  });
});

test('steps to somebody who is no longer of the staff wait for the usual hour', async () => {
  const world = await aMorning({ cases: 1 });
  await aMinuteLater(world);
  world.state.municipalities.set('masoy', { ...masoy, staff: masoy.staff.filter(({ id }) => id !== 'hanna.hav') });
  another(world);
  await sweep(world);
  expect(lines(world)[1]).toMatchObject({ digestAt: at('2026-03-11T07:00:00Z') });
});
