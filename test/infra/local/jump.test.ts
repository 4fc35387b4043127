import { expect, test } from 'vitest';
import { type Jumpable, jumpTo } from '../../../infra/local/jump.ts';

const minute = 60_000;
const start = Date.parse('2026-03-05T10:00:30.000Z');

type Row = { readonly name: string; readonly dueAt: number; readonly again: readonly number[] };

/** A product in small: the sweep does what is due, writes it down, and some of it comes due again later. */
function fakeProduct(rows: readonly Row[], perSweep = 2) {
  let now = start;
  let waiting = [...rows];
  const done: string[] = [];
  let ticks = 0;
  const tick = async () => {
    ticks += 1;
    const due = waiting.filter(({ dueAt }) => dueAt <= now).slice(0, perSweep);
    waiting = waiting.filter((row) => !due.includes(row));
    for (const { name, again } of due) {
      done.push(`${new Date(now).toISOString()} ${name}`);
      const [wait, ...rest] = again;
      if (wait !== undefined) waiting.push({ name, dueAt: now + wait, again: rest });
    }
    waiting.sort((one, other) => one.dueAt - other.dueAt);
  };
  const system: Jumpable = {
    now: () => new Date(now),
    setClock: async (moment) => {
      now = moment.getTime();
    },
    tick,
    dueBy: async (moment) =>
      waiting.filter(({ dueAt }) => dueAt <= moment.getTime()).map(({ name, dueAt }) => `${dueAt} ${name}`),
    nextDueAfter: async (moment) => {
      const later = waiting.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > moment.getTime());
      return later.length > 0 ? new Date(Math.min(...later)) : undefined;
    },
  };
  return { system, done, ticks: () => ticks, waiting: () => waiting };
}

async function tickEachMinute(target: Date, system: Jumpable): Promise<void> {
  for (let at = Math.floor(start / minute) * minute + minute; at <= target.getTime(); at += minute) {
    await system.setClock(new Date(at));
    await system.tick();
  }
  await system.setClock(target);
}

const hour = 60 * minute;
const rows: readonly Row[] = [
  { name: 'already late', dueAt: start - hour, again: [] },
  { name: 'also late', dueAt: start - hour, again: [] },
  { name: 'a third late one, beyond one sweep', dueAt: start - hour, again: [] },
  { name: 'a ladder', dueAt: start + 7 * hour, again: [24 * hour, 24 * hour] },
  { name: 'a retry', dueAt: start + 30 * hour, again: [minute, 5 * minute, 15 * minute, hour] },
  { name: 'on the target itself', dueAt: Date.parse('2026-03-09T10:00:00.000Z'), again: [] },
  { name: 'after the target', dueAt: Date.parse('2026-03-09T10:00:00.001Z'), again: [] },
];

test('moving the clock over four days does exactly what a tick at every minute does, at the same minutes', async () => {
  const target = new Date('2026-03-09T10:00:00.000Z');
  const jumped = fakeProduct(rows);
  const ticked = fakeProduct(rows);
  await jumpTo(target, jumped.system);
  await tickEachMinute(target, ticked.system);
  expect(jumped.done).toEqual(ticked.done);
  expect(jumped.waiting()).toEqual(ticked.waiting());
  expect(jumped.system.now()).toEqual(ticked.system.now());
  expect(ticked.ticks()).toBe(5760);
  expect(jumped.ticks()).toBeLessThan(20);
});

test('a row that no sweep can move holds the clock up for a few ticks and no more', async () => {
  const { system, ticks } = fakeProduct([{ name: 'later', dueAt: start + 48 * hour, again: [] }]);
  const stuck = { ...system, dueBy: async () => ['a row that stays'] };
  await jumpTo(new Date(start + 72 * hour), stuck);
  expect(system.now()).toEqual(new Date(start + 72 * hour));
  expect(ticks()).toBeLessThan(10);
});
