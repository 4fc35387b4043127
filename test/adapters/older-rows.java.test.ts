import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, inject, test } from 'vitest';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { casePartition } from '../../shared/adapters/table/row-keys.ts';
import { noConsent } from '../../shared/domain/consent/consent.ts';
import { aKey } from '../support/case-builders.ts';
import { type DynamoStores, dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { aChange, filed } from './contracts/case-contract.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const sealer = kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });

/** As a row was written before cases had a consent. */
async function withoutConsent({ client, table }: DynamoStores): Promise<void> {
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: { pk: { S: casePartition(aKey) }, sk: { S: 'case' } },
      UpdateExpression: 'REMOVE consent',
    }),
  );
}

test('a case stored before there was a consent form reads as not yet answered, and can be changed', async () => {
  const stores = await dynamoStores(inject('dynamoEndpoint'), sealer);
  const before = await filed(stores);
  await withoutConsent(stores);
  expect(await stores.cases.find(aKey)).toEqual({ ...before, consent: noConsent });
  expect((await stores.cases.queue('masoy', before.unit, 'open')).rows).toHaveLength(1);
  expect(await stores.cases.commit(aChange(before))).toBe('saved');
  expect(await stores.cases.find(aKey)).toEqual(aChange(before).after);
});
