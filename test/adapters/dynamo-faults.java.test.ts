import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, inject, test } from 'vitest';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import { aDraft, aFiling, aKey, aNotice, aPerson, at } from '../support/case-builders.ts';
import { dynamoStores } from '../support/dynamo-stores.ts';
import { type Fault, faultsOf } from '../support/faults.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { aRegisteredCase } from '../support/registration-builders.ts';
import { aChange, filed } from './contracts/case-contract.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const sealer = kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });

async function storesWithFaults() {
  const stores = await dynamoStores(inject('dynamoEndpoint'), sealer);
  return { ...stores, faults: faultsOf(stores.client) };
}

const passing: readonly Fault[] = ['conflict', 'throttled', 'never-arrives', 'conflict'];

test('conflicts and throttling are sat out when an application is sent', async () => {
  const { drafts, cases, faults } = await storesWithFaults();
  await drafts.start(aDraft());
  faults.plan('TransactWriteItemsCommand', ...passing);
  expect(await cases.open(aFiling())).toBe('opened');
  expect(faults.sent.filter((name) => name === 'TransactWriteItemsCommand')).toHaveLength(6);
});

test('an application that was accepted without an answer is accepted once', async () => {
  const { drafts, cases, faults } = await storesWithFaults();
  await drafts.start(aDraft());
  faults.plan('TransactWriteItemsCommand', 'lost-answer');
  expect(['opened', 'same']).toContain(await cases.open(aFiling()));
  expect(await cases.open(aFiling())).toBe('same');
  expect(await cases.timeline(aKey)).toHaveLength(1);
  expect(await cases.notices(aKey)).toHaveLength(2);
});

test('a form sent fifty times through a table in trouble is one case', async () => {
  const { drafts, cases, faults } = await storesWithFaults();
  await drafts.start(aDraft());
  faults.plan('TransactWriteItemsCommand', ...passing, 'lost-answer', ...passing, 'lost-answer');
  const results = await Promise.all(Array.from({ length: 50 }, () => cases.open(aFiling())));
  expect(results.filter((result) => result === 'opened').length).toBeLessThanOrEqual(1);
  expect(new Set(results).has('other')).toBe(false);
  expect(await cases.timeline(aKey)).toHaveLength(1);
  expect(await cases.notices(aKey)).toHaveLength(2);
});

test('a table that stays down is said to be unavailable, and nothing is stored', async () => {
  const { drafts, cases, faults } = await storesWithFaults();
  await drafts.start(aDraft());
  faults.plan('TransactWriteItemsCommand', ...Array.from({ length: 500 }, () => 'throttled' as const));
  await expect(cases.open(aFiling())).rejects.toBeInstanceOf(Unavailable);
  expect(await cases.find(aKey)).toBeUndefined();
});

test('a refusal stays one when another part of the transaction is in conflict', async () => {
  const stores = await storesWithFaults();
  const before = await filed(stores);
  stores.faults.plan('TransactWriteItemsCommand', 'conflict');
  expect(await stores.cases.commit(aChange(before))).toBe('saved');
  stores.faults.plan('TransactWriteItemsCommand', 'conflict');
  expect(await stores.cases.commit(aChange(before))).toBe('stale');
});

test('what an employee registered without an answer is one case', async () => {
  const { cases, faults } = await storesWithFaults();
  faults.plan('TransactWriteItemsCommand', ...passing, 'lost-answer');
  expect(['opened', 'same']).toContain(await cases.register(aRegisteredCase()));
  expect(await cases.register(aRegisteredCase())).toBe('same');
  expect(await cases.find(aKey)).toEqual(aRegisteredCase().change.after);
});

test('a claim whose answer was lost is still ours', async () => {
  const stores = await storesWithFaults();
  await filed(stores);
  const [notice = aNotice()] = await stores.cases.notices(aKey);
  stores.faults.plan('TransactWriteItemsCommand', 'lost-answer');
  const sending = { ...notice, state: 'sending', dueAt: at('2026-03-05T10:00:00Z') } as const;
  expect(await stores.notices.claim(notice, sending, undefined)).toBe('claimed');
  expect(await stores.notices.claim(notice, sending, undefined)).toBe('not-pending');
});

test('a saved step whose answer was lost is saved', async () => {
  const { drafts, faults } = await storesWithFaults();
  await drafts.start(aDraft());
  faults.plan('TransactWriteItemsCommand', 'lost-answer');
  expect(await drafts.save(aDraft({ revision: 2, onceKey: 'once-2' }))).toBe('saved');
});

test('words of a case are sealed under its own key, also after its reference was drawn a second time', async () => {
  const stores = await storesWithFaults();
  const before = await filed(stores);
  expect(await stores.drafts.start(aDraft({ owner: aPerson('b') }))).toBe('reference-taken');
  const by = { who: 'staff', staffId: 'hanna.hav' } as const;
  const event = {
    type: 'decided',
    outcome: 'refused',
    text: 'Begrunnelse',
    at: at('2026-03-06T08:00:00Z'),
    by,
  } as const;
  await stores.cases.commit(aChange(before, { events: [event] }));
  expect((await stores.cases.timeline(aKey)).at(-1)).toEqual(event);
});

test('sending an application that was just read is one transaction, and no call for a key', async () => {
  const { drafts, cases, faults } = await storesWithFaults();
  await drafts.start(aDraft());
  await drafts.latest(aPerson(), 'masoy', at('2026-03-05T09:00:00Z'));
  const calls = kms.requests.length;
  faults.sent.length = 0;
  await cases.open(aFiling());
  expect(faults.sent).toEqual(['TransactWriteItemsCommand']);
  expect(kms.requests.length).toBe(calls);
});

test('an event is never replaced, even when the case itself was set back', async () => {
  const stores = await storesWithFaults();
  const before = await filed(stores);
  const by = { who: 'staff', staffId: 'hanna.hav' } as const;
  const moment = at('2026-03-06T08:00:00Z');
  await stores.cases.commit(aChange(before, { events: [{ type: 'taken', at: moment, by }] }));
  const setBack = {
    TableName: stores.table,
    Key: { pk: { S: 'case#masoy#ACDE2346' }, sk: { S: 'case' } },
    UpdateExpression: 'SET version = :one',
    ExpressionAttributeValues: { ':one': { N: '1' } },
  };
  await stores.client.send(new UpdateItemCommand(setBack));
  const again = aChange(before, { events: [{ type: 'called', at: moment, by }] });
  expect(await stores.cases.commit(again)).toBe('stale');
  expect((await stores.cases.timeline(aKey)).at(-1)).toEqual({ type: 'taken', at: moment, by });
});
