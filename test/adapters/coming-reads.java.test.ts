import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, inject, test } from 'vitest';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import { readUnits } from '../bench/read-units.ts';
import { dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { promised, references, stored } from './contracts/coming-contract.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const sealer = kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });

const later = day('2026-04-07');
const names = Array.from({ length: 52 }, (_, index) => `CASE${2000 + index}`);
const theQueue = { municipality: 'masoy', unit: 'hjemmetjenesten', list: 'open' } as const;

test('what comes is read whole, longer than a page of the list, and costs nothing of what is due later', async () => {
  const stores = await dynamoStores(inject('dynamoEndpoint'), sealer);
  await Promise.all(names.map((name) => stored(stores, name, promised(later))));
  const reads = async (from: string, to: string) => stores.coming.inQueue(theQueue, { from: day(from), to: day(to) });
  expect(references(await reads('2026-04-01', later))).toEqual(names);
  const before = await readUnits(stores.client, () => reads('2026-03-25', '2026-03-31'));
  // No more than an empty query that is eventually consistent (AWS: half a unit).
  expect(before).toBeLessThanOrEqual(0.5);
  expect(await readUnits(stores.client, () => reads('2026-04-01', later))).toBeGreaterThan(3);
});
