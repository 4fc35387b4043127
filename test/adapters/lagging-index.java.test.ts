import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, inject, test } from 'vitest';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { toItem } from '../../shared/adapters/table/attribute-values.ts';
import { standInRowKey } from '../../shared/adapters/table/row-keys.ts';
import { aKey } from '../support/case-builders.ts';
import { type DynamoStores, dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { aChange, filed } from './contracts/case-contract.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const sealer = kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });

/** A stand-in's row as the index still lists it for a moment after it has gone. */
async function stillListed({ client, table }: DynamoStores): Promise<void> {
  const row = { ...standInRowKey(aKey), ...aKey, coordinator: 'petra.perm', nextDeadline: '2026-06-11' };
  await client.send(new PutItemCommand({ TableName: table, Item: toItem(row) }));
}

test('a case that was closed a moment ago leaves the list of who stood in, and the rest of the list stands', async () => {
  const stores = await dynamoStores(inject('dynamoEndpoint'), sealer);
  const before = await filed(stores);
  const { wakeAt: _, ...rest } = before;
  await stores.cases.commit(aChange(before, { after: { ...rest, version: before.version + 1, status: 'closed' } }));
  await stillListed(stores);
  expect(await stores.cases.coordinated('masoy', 'petra.perm')).toEqual({ rows: [] });
});
