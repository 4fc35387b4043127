import { countingUnits } from '../support/write-units.ts';
import { acts, carryOut, type Life } from './acts.ts';
import { bareTransaction } from './bare-transaction.ts';
import { type Cost, costOf, medianCosts } from './blocks.ts';
import { besideFloor, type Figure, figure } from './report.ts';
import { type BenchStores, many, storeCase, withStores } from './stores.ts';

const perBlock = 30;

/** Consent, decision and what follows it: routing the notices of an act and storing it, beside one bare transaction. */
export async function changing(endpoint: string): Promise<readonly Figure[]> {
  return withStores(endpoint, async (stores) => {
    const costs = await medianCosts({ warmUp: 4, blocks: 15 }, () => oneBlock(stores));
    const units = await unitsOfOneLife(stores);
    const floor = costs('bare').cpuMs;
    return Object.keys(acts).flatMap((name) => {
      const [written = Number.NaN] = units[name] ?? [];
      return [
        besideFloor({ name: `${name}, CPU`, value: costs(name).cpuMs, unit: 'ms' }, floor),
        figure({ name: `${name}, transactions`, value: units[name]?.length ?? 0, unit: 'transactions' }),
        figure({ name: `${name}, write units`, value: written, unit: 'units' }),
      ];
    });
  });
}

/** Each act in turn on the same cases, as their lives go. */
async function oneBlock(stores: BenchStores): Promise<Readonly<Record<string, Cost>>> {
  const costs: Record<string, Cost> = {};
  let lives = await many(perBlock, () => newLife(stores));
  for (const [name, act] of Object.entries(acts)) {
    const { results, cost } = await costOf(lives, (life) => carryOut(act, life, stores));
    costs[name] = cost;
    lives = results;
  }
  const bare = await costOf(lives, ({ ipCase }) => bareTransaction(stores, ipCase.reference));
  return { ...costs, bare: bare.cost };
}

/** Read once, as its page does that the act is done on: its data key is then at hand. */
async function newLife(stores: BenchStores): Promise<Life> {
  const ipCase = await storeCase(stores);
  await stores.cases.contacts(ipCase);
  return { ipCase, events: [] };
}

/** The write units of each transaction that each act takes. */
async function unitsOfOneLife(stores: BenchStores): Promise<Readonly<Record<string, readonly number[]>>> {
  let life = await newLife(stores);
  const taken: Record<string, readonly number[]> = {};
  const { units, stop } = countingUnits(stores.client);
  for (const [name, act] of Object.entries(acts)) {
    life = await carryOut(act, life, stores);
    taken[name] = units.splice(0);
  }
  stop();
  return taken;
}
