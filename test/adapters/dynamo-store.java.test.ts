import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, inject } from 'vitest';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { dynamoStores, seedSettings } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { storeContract } from './contracts/store-contract.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const sealer = kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });

storeContract('DynamoDB', async (municipalities = []) => {
  const stores = await dynamoStores(inject('dynamoEndpoint'), sealer);
  for (const each of municipalities) await seedSettings(stores, each);
  return stores;
});
