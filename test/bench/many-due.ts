import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { newReference } from '../../shared/domain/applying/reference.ts';
import type { CaseKey } from '../../shared/ports/case-key.ts';
import { at } from '../support/case-builders.ts';
import { aReceivedCase } from '../support/domain-builders.ts';
import type { DynamoStores } from '../support/dynamo-stores.ts';
import { countingUnits } from '../support/write-units.ts';
import { readUnits } from './read-units.ts';
import { type Figure, figure } from './report.ts';
import { many, storeCaseRows, withStores } from './stores.ts';
import { sweepAt } from './sweep-at.ts';

const count = 10_000;
/** Half way, and in the midst of ten that are under way. */
const killedAfter = 5_005;
/** Counting write units reads each row twice: what one notice takes does not depend on how many there are. */
const counted = 200;
/** Three working days after receipt at 08:00 in Norway: nobody has taken the cases, so each leader is told. */
const moment = '2026-03-10T07:01:00Z';

/** Ten thousand cases whose ladder has a step due: a sweep that is killed half way, and the next, which does the rest. */
export async function manyDue(endpoint: string): Promise<readonly Figure[]> {
  return [
    ...(await withStores(endpoint, (stores) => sweptAfterAKill(endpoint, stores))),
    await withStores(endpoint, writesOfOne),
  ];
}

async function sweptAfterAKill(endpoint: string, stores: DynamoStores): Promise<readonly Figure[]> {
  const keys = await storeAll(count, stores);
  const killedSeconds = await secondsOf(() => killedSweep(endpoint, stores.table));
  const left = await leftIn(keys, stores);
  if (left === 0 || left > count - killedAfter) throw new Error(`${left} were left by the sweep that was killed`);
  let reads = 0;
  const seconds = await secondsOf(async () => {
    reads = await readUnits(stores.client, () => sweepAll(stores));
  });
  await assertEachToldOnce(keys, stores);
  const name = `sweep, ${count} due at once`;
  return [
    figure({ name: `${name}, killed half way and swept again`, value: killedSeconds + seconds, unit: 's' }),
    figure({ name: `${name}, throughput`, value: left / seconds, unit: 'per s' }),
    figure({ name: `${name}, reads a notice`, value: reads / left, unit: 'units' }),
    figure({ name: 'sweep, left by a run killed on its way, each told once by the next', value: left, unit: 'cases' }),
  ];
}

async function writesOfOne(stores: DynamoStores): Promise<Figure> {
  await storeAll(counted, stores);
  const { units, stop } = countingUnits(stores.client);
  await sweepAll(stores);
  stop();
  const each = units.reduce((sum, taken) => sum + taken, 0) / units.length;
  return figure({ name: 'sweep, much due at once, writes a notice', value: each, unit: 'units' });
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** How many of these nobody has been told of yet. */
async function leftIn(keys: readonly CaseKey[], { cases }: DynamoStores): Promise<number> {
  const told = await ofEach(keys, async (key) => (await cases.notices(key)).length);
  return told.filter((notices) => notices === 0).length;
}

async function storeAll(howMany: number, stores: DynamoStores): Promise<readonly CaseKey[]> {
  const received = aReceivedCase();
  const ipCases = Array.from({ length: howMany }, () => ({ ...received, reference: newReference(randomInt) }));
  await storeCaseRows(ipCases, stores);
  return ipCases;
}

async function sweepAll({ due }: DynamoStores): Promise<void> {
  const { broken } = await sweepAt(moment, due);
  if (broken > 0) throw new Error(`${broken} could not be swept`);
}

async function killedSweep(endpoint: string, table: string): Promise<void> {
  const script = fileURLToPath(new URL('./swept-until-killed.ts', import.meta.url));
  const sweep = fork(script, [endpoint, table, moment]);
  let stored = 0;
  sweep.on('message', () => {
    stored += 1;
    if (stored === killedAfter) sweep.kill('SIGKILL');
  });
  const [, signal] = await once(sweep, 'exit');
  if (signal !== 'SIGKILL') throw new Error(`the sweep ended by itself after ${stored} cases`);
}

/** None left behind, none told twice. */
async function assertEachToldOnce(keys: readonly CaseKey[], { cases, due }: DynamoStores): Promise<void> {
  const left = await due.due(at(moment), 1);
  if (left.length > 0) throw new Error('a case was left behind');
  await ofEach(keys, async (key) => {
    const kinds = (await cases.notices(key)).map(({ kind, state }) => `${kind} ${state}`);
    if (kinds.join() !== 'take-case in-digest') throw new Error(`a leader was told ${kinds.join() || 'nothing'}`);
  });
}

function ofEach<Result>(keys: readonly CaseKey[], work: (key: CaseKey) => Promise<Result>): Promise<readonly Result[]> {
  const unread = keys.values();
  return many(keys.length, async () => {
    const { value: key } = unread.next();
    if (!key) throw new Error('more asked than there are');
    return work(key);
  });
}
