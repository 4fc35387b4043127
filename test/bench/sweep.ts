import { randomInt } from 'node:crypto';
import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod/mini';
import { sweepDue } from '../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { kmsSealer } from '../../shared/adapters/kms-sealer.ts';
import { newReference } from '../../shared/domain/reference.ts';
import type { Counts, Log } from '../../shared/log.ts';
import { aDraft, aFiling } from '../support/case-builders.ts';
import { type DynamoStores, dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { type Figure, figure } from './report.ts';

const due = 10;

/** What a sweep reads with ten cases due, beside an empty query, among a thousand and a hundred thousand stored. */
export async function sweeping(endpoint: string, sizes = [1_000, 100_000]): Promise<readonly Figure[]> {
  const kms = await startKmsStub();
  const sealer = kmsSealer({ keyId: 'case', client: new KMSClient(kms.client) });
  const figures: Figure[] = [];
  for (const stored of sizes) {
    const stores = await dynamoStores(endpoint, sealer);
    await storeOthers(stores.client, stores.table, stored);
    const empty = await readUnits(stores, () => sweep(stores));
    for (let count = 0; count < due; count += 1) await storeDue(stores);
    const units = await readUnits(stores, () => sweep(stores));
    figures.push({
      ...figure({ name: `sweep, ${due} due among ${stored}`, value: units, unit: 'read units' }),
      floor: empty,
    });
  }
  await kms.stop();
  const [small, large] = figures;
  const same = small?.value === large?.value;
  return figures.map((each) => ({ ...each, budget: 'same at 1e3 and 1e5', ok: same }));
}

const consumed = z.object({ ConsumedCapacity: z.optional(z.object({ CapacityUnits: z.optional(z.number()) })) });
const silent: Counts = { count: () => undefined };
const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function sweep(stores: DynamoStores): Promise<void> {
  // Long after receipt, so that every case that waits for time is due.
  const now = () => new Date('2026-03-18T07:01:00Z');
  const settings = { municipality: async () => masoy };
  await sweepDue({ ...stores, settings, now, log: quiet, counts: silent }, () => 60_000);
}

async function storeDue(stores: DynamoStores): Promise<void> {
  const draft = aDraft({ reference: newReference(randomInt) });
  await stores.drafts.start(draft);
  await stores.cases.open(aFiling({ draft, notices: [] }));
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

/** Read units that DynamoDB itself counts for every read of this client while the work runs. */
async function readUnits({ client }: DynamoStores, work: () => Promise<void>): Promise<number> {
  let units = 0;
  client.middlewareStack.add(
    (next) => async (request) => {
      const reads = 'KeyConditionExpression' in request.input || 'Key' in request.input;
      if (reads) Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(request);
      if (reads) units += z.parse(consumed, answer.output).ConsumedCapacity?.CapacityUnits ?? 0;
      return answer;
    },
    { step: 'initialize', name: 'read-units' },
  );
  try {
    await work();
  } finally {
    client.middlewareStack.remove('read-units');
  }
  return units;
}
