import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { newReference } from '../../shared/domain/reference.ts';
import type { CaseKey } from '../../shared/ports.ts';
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
/** Three working days after receipt at 08:00 in Norway: nobody has taken the cases, so each leader is told. */
const moment = '2026-03-10T07:01:00Z';

/** Ten thousand cases whose ladder has a step due, swept at once; and swept by a run that is killed, then by the next. */
export async function manyDue(endpoint: string): Promise<readonly Figure[]> {
  return [
    ...(await withStores(endpoint, sweptInOneRun)),
    ...(await withStores(endpoint, (stores) => sweptAfterAKill(endpoint, stores))),
  ];
}

async function sweptInOneRun(stores: DynamoStores): Promise<readonly Figure[]> {
  const keys = await storeAll(stores);
  const began = performance.now();
  const reads = await readUnits(stores.client, () => sweepAll(stores));
  const seconds = (performance.now() - began) / 1000;
  await assertEachToldOnce(keys, stores);
  return [
    figure({ name: `sweep, ${count} due at once`, value: seconds, unit: 's' }),
    figure({ name: `sweep, ${count} due at once, throughput`, value: count / seconds, unit: 'per s' }),
    figure({ name: `sweep, ${count} due at once, reads a notice`, value: reads / count, unit: 'units' }),
  ];
}

async function sweptAfterAKill(endpoint: string, stores: DynamoStores): Promise<readonly Figure[]> {
  const keys = await storeAll(stores);
  await killedSweep(endpoint, stores.table);
  const { units, stop } = countingUnits(stores.client);
  await sweepAll(stores);
  stop();
  await assertEachToldOnce(keys, stores);
  const each = units.reduce((sum, taken) => sum + taken, 0) / units.length;
  const left = units.length;
  if (left === 0 || left > count - killedAfter) throw new Error(`${left} were left by the sweep that was killed`);
  return [
    figure({ name: `sweep, ${count} due at once, writes a notice`, value: each, unit: 'units' }),
    figure({ name: 'sweep, left by a run killed on its way, each told once by the next', value: left, unit: 'cases' }),
  ];
}

async function storeAll(stores: DynamoStores): Promise<readonly CaseKey[]> {
  const received = aReceivedCase();
  const ipCases = Array.from({ length: count }, () => ({ ...received, reference: newReference(randomInt) }));
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
  const unread = keys.values();
  await many(keys.length, async () => {
    const { value: key } = unread.next();
    if (!key) return;
    const kinds = (await cases.notices(key)).map(({ kind, state }) => `${kind} ${state}`);
    if (kinds.join() !== 'take-case pending') throw new Error(`a leader was told ${kinds.join() || 'nothing'}`);
  });
}
