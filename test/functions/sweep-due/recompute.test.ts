import { describe, expect, test } from 'vitest';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { type Instant, instant } from '../../../shared/domain/calendar/day.ts';
import { listsToRecompute } from '../../../shared/domain/recompute.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { DueStore } from '../../../shared/ports/due.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { nameOf } from '../../support/memory-state.ts';
import { memoryStores } from '../../support/memory-store.ts';
import { withLadders } from '../../support/settings-builders.ts';

const at = (text: string) => instant(new Date(text));
const dueAt = at('2026-03-06T09:01:00Z');
const sweptAt = at('2026-03-06T09:02:00Z');
const sooner = withLadders({ takeLeader: 2 });
const monday = at('2026-03-09T07:00:00Z');
const tuesday = at('2026-03-10T07:00:00Z');

const plenty = () => 60_000;

/** So many cases in two units, and settings that have just become these. */
function changedTo(after: Municipality, cases: number) {
  const stores = memoryStores([after]);
  for (let index = 0; index < cases; index += 1) {
    const unit = index % 3 === 0 ? 'sykeavdelingen' : 'hjemmetjenesten';
    const ipCase = { ...aReceivedCase({ unit }), reference: `C${String(index).padStart(7, '0')}` };
    stores.state.cases.set(nameOf(ipCase), { ipCase, contacts: { person: { name: 'P' } }, events: [], views: [] });
  }
  const recompute = { municipality: 'masoy', version: 1, left: listsToRecompute(masoy, after), dueAt };
  stores.state.recomputes.set('masoy 1', recompute);
  return stores;
}

type World = ReturnType<typeof changedTo>;

function sweep({ due, settings }: World, now: Instant, changed: Partial<DueStore> = {}, timeLeft = plenty) {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const shared = { settings, currentSettings: settings, now: () => new Date(now), log };
  return sweepDue({ ...shared, due: { ...due, ...changed }, counts: { count: () => undefined } }, timeLeft);
}

const wakes = ({ state }: World) => [...state.cases.values()].map(({ ipCase }) => ipCase.wakeAt);
const isThrough = ({ due }: World) => due.findRecompute({ municipality: 'masoy', version: 1 }).then((left) => !left);

describe('after a change of the ladders', () => {
  test('every open case wakes by the new ones, in one run', async () => {
    const world = changedTo(sooner, 160);
    await sweep(world, sweptAt);
    expect(new Set(wakes(world))).toEqual(new Set([monday]));
    expect(await isThrough(world)).toBe(true);
    expect([...world.state.notices.values()].flatMap((each) => [...each.values()])).toEqual([]);
  });

  test('nothing happens before every function knows the settings', async () => {
    const world = changedTo(sooner, 3);
    await sweep(world, at('2026-03-06T09:00:59Z'));
    expect(new Set(wakes(world))).toEqual(new Set([tuesday]));
  });

  test('a run that ends after a page is gone on with by the next', async () => {
    const world = changedTo(sooner, 900);
    let left = 30_000;
    await sweep(world, sweptAt, {}, () => {
      left -= 15_000;
      return left;
    });
    expect(new Set(wakes(world))).toEqual(new Set([monday, tuesday]));
    expect(await isThrough(world)).toBe(false);
    await sweep(world, at('2026-03-06T09:03:00Z'));
    expect(new Set(wakes(world))).toEqual(new Set([monday]));
    expect(await isThrough(world)).toBe(true);
  });

  test.each(['commit', 'listed', 'moveRecompute', 'findCase'] as const)(
    'a run that breaks at any call of %s leaves nothing undone, and does nothing twice',
    async (name) => {
      const world = changedTo(sooner, 70);
      for (let breaksAt = 1; breaksAt <= 140; breaksAt += 13) {
        let calls = 0;
        const breaking = { ...world.due };
        const act = breaking[name];
        const broken = {
          [name]: async (...given: unknown[]) => {
            calls += 1;
            if (calls >= breaksAt) throw new Error('killed');
            return Reflect.apply(act, breaking, given);
          },
        };
        await sweep(world, sweptAt, broken);
      }
      await sweep(world, at('2026-03-06T09:03:00Z'));
      expect(new Set(wakes(world))).toEqual(new Set([monday]));
      expect(await isThrough(world)).toBe(true);
      expect([...world.state.cases.values()].map(({ ipCase }) => ipCase.version)).toEqual(Array(70).fill(1));
    },
  );

  test('two runs at once do the same once', async () => {
    const world = changedTo(sooner, 70);
    await Promise.all([sweep(world, sweptAt), sweep(world, sweptAt)]);
    await sweep(world, at('2026-03-06T09:03:00Z'));
    expect(new Set(wakes(world))).toEqual(new Set([monday]));
    expect(await isThrough(world)).toBe(true);
  });

  test('a case that somebody changes meanwhile keeps their change', async () => {
    const world = changedTo(sooner, 1);
    const [[name, stored] = []] = [...world.state.cases];
    if (!name || !stored) throw new Error('no case');
    let isFirst = true;
    await sweep(world, sweptAt, {
      commit: async (change) => {
        if (isFirst)
          world.state.cases.set(name, { ...stored, ipCase: { ...stored.ipCase, version: 2, takenBy: 'dag.dal' } });
        isFirst = false;
        return world.due.commit(change);
      },
    });
    expect(world.state.cases.get(name)?.ipCase).toMatchObject({ version: 2, takenBy: 'dag.dal', wakeAt: monday });
  });
});

test('the cases of a unit that was removed stand in the coordinating unit’s queue', async () => {
  const after = { ...masoy, units: masoy.units.slice(0, 1) };
  const world = changedTo(after, 9);
  await sweep(world, sweptAt);
  const listed = async (unit: string) => (await world.cases.queue('masoy', unit, 'open')).rows.length;
  expect(await listed('hjemmetjenesten')).toBe(9);
  expect(await listed('sykeavdelingen')).toBe(0);
});

test('two changes soon after one another are both looked through', async () => {
  const world = changedTo(sooner, 5);
  const recompute = { municipality: 'masoy', version: 2, left: listsToRecompute(sooner, masoy), dueAt };
  world.state.recomputes.set('masoy 2', recompute);
  await sweep(world, sweptAt);
  expect(await isThrough(world)).toBe(true);
  expect(await world.due.findRecompute({ municipality: 'masoy', version: 2 })).toBeUndefined();
});
