import { createHandler } from '../../functions/record-receipts/handler.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { aMailEvent } from '../functions/record-receipts/provider-events.ts';
import { aNotice, at } from '../support/case-builders.ts';
import { countingUnits } from '../support/write-units.ts';
import { bareTransaction } from './bare-transaction.ts';
import { type Cost, costOf, medianCosts } from './blocks.ts';
import { besideFloor, type Figure, figure } from './report.ts';
import { type BenchStores, storeCase, withStores } from './stores.ts';
import { quiet, silent } from './sweep-at.ts';

const perBlock = 40;
const times = 50;

/** Deliveries told by SES, one and ten at a time, beside a bare transaction; and the same one fifty times at once. */
export async function receiving(endpoint: string): Promise<readonly Figure[]> {
  return withStores(endpoint, async (stores) => {
    const costs = await medianCosts({ warmUp: 4, blocks: 15 }, () => oneBlock(stores));
    const rate = (name: string) => 1000 / costs(name).wallMs;
    const units = await unitsOfTheSame(stores);
    return [
      besideFloor({ name: 'a receipt, CPU', value: costs('one').cpuMs, unit: 'ms' }, costs('bare').cpuMs),
      besideFloor({ name: 'receipts, one at a time', value: rate('one'), unit: 'per s' }, rate('bare')),
      besideFloor({ name: 'receipts, ten at a time', value: rate('ten'), unit: 'per s' }, rate('ten bare')),
      figure({ name: `the same receipt ${times} times, changes`, value: units.length, unit: 'changes' }),
      figure({ name: `the same receipt ${times} times, write units`, value: units[0] ?? Number.NaN, unit: 'units' }),
    ];
  });
}

async function oneBlock(stores: BenchStores): Promise<Readonly<Record<string, Cost>>> {
  const handle = (notice: Notice) => delivered(notice, stores);
  const bare = (name: string) => (notice: Notice) =>
    bareTransaction(stores, `${name}#${notice.reference}#${notice.id}`);
  const one = await sentNotices(stores);
  const ten = await sentNotices(stores);
  return {
    one: (await costOf(one, handle)).cost,
    bare: (await costOf(one, bare('one'))).cost,
    ten: (await costOf(ten, handle, 10)).cost,
    'ten bare': (await costOf(ten, bare('ten'), 10)).cost,
  };
}

/** Mails that have left, in one case: each receipt is about a row of its own. */
async function sentNotices(stores: BenchStores): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  await storeCase(stores, (key) => {
    const { dueAt: _, ...sent } = aNotice({
      ...key,
      channel: 'email',
      state: 'sent',
      sentAt: at('2026-03-05T09:31:00Z'),
    });
    // Ids are as long as real ones: a SHA-256 in base64url.
    for (let index = 0; index < perBlock; index += 1) notices.push({ ...sent, id: `${index}`.padEnd(43, '-') });
    return notices;
  });
  return notices;
}

/** Through the handler, as EventBridge hands it over. */
async function delivered(notice: Notice, { receipts }: BenchStores): Promise<void> {
  const handle = createHandler({
    receipts,
    settings: { municipality: async () => masoy },
    now: () => new Date('2026-03-05T11:01:00Z'),
    log: quiet,
    counts: silent,
  });
  await handle(aMailEvent(notice, { eventType: 'Delivery' }));
}

/** The write units of each change that the table takes: a receipt that is refused there changes nothing. */
async function unitsOfTheSame(stores: BenchStores): Promise<readonly number[]> {
  const [notice] = await sentNotices(stores);
  if (!notice) throw new Error('no notice');
  const { units, stop } = countingUnits(stores.client);
  await Promise.all(Array.from({ length: times }, () => delivered(notice, stores)));
  stop();
  const found = await stores.receipts.findNotice(notice, notice.id);
  if (found?.state !== 'delivered' || units.length !== 1) throw new Error(`${units.length} changes: ${found?.state}`);
  return units;
}
