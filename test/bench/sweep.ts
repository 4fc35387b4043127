import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import type { DynamoStores } from '../support/dynamo-stores.ts';
import { readUnits } from './read-units.ts';
import { type Figure, figure } from './report.ts';
import { many, storeCase, withStores } from './stores.ts';
import { sweepAt } from './sweep-at.ts';

const due = 10;
/** Long after receipt, so that every case that waits for time is due. */
const longAfter = '2026-03-18T07:01:00Z';

/** What a sweep reads with ten cases due, beside an empty query, among a thousand and a hundred thousand stored. */
export async function sweeping(endpoint: string, sizes = [1_000, 100_000]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const stored of sizes) figures.push(await withStores(endpoint, (stores) => among(stored, stores)));
  const [small, large] = figures;
  const same = small?.value === large?.value;
  return figures.map((each) => ({ ...each, budget: 'same at 1e3 and 1e5', ok: same }));
}

async function among(stored: number, stores: DynamoStores): Promise<Figure> {
  await storeOthers(stores.client, stores.table, stored);
  const work = () => sweepAt(longAfter, stores.due);
  const empty = await readUnits(stores.client, work);
  await many(due, () => storeCase(stores));
  const units = await readUnits(stores.client, work);
  return { ...figure({ name: `sweep, ${due} due among ${stored}`, value: units, unit: 'read units' }), floor: empty };
}

/** Cases that wait for a later day: they stand in the index and must cost the sweep nothing. */
async function storeOthers(client: DynamoDBClient, table: string, count: number): Promise<void> {
  const batches = Array.from({ length: Math.ceil(count / 25) }, (_, batch) => batch);
  const lanes = 8;
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (const batch of batches.filter((each) => each % lanes === lane)) {
        const rows = Array.from({ length: Math.min(25, count - batch * 25) }, (_, index) =>
          laterCase(batch * 25 + index),
        );
        await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: rows } }));
      }
    }),
  );
}

function laterCase(index: number): WriteRequest {
  const reference = String(index).padStart(8, '0');
  return {
    PutRequest: {
      Item: {
        pk: { S: `case#masoy#${reference}` },
        sk: { S: 'case' },
        municipality: { S: 'masoy' },
        reference: { S: reference },
        shard: { S: '0' },
        dueAt: { S: '2027-03-18T07:00:00.000Z' },
        id: { S: `case#masoy#${reference}` },
        filler: { S: 'x'.repeat(600) },
      },
    },
  };
}
