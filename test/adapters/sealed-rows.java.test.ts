import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, inject, test } from 'vitest';
import { caseStore } from '../../shared/adapters/case-store.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { toItem } from '../../shared/adapters/table/attribute-values.ts';
import { casePartition, pointRowKey } from '../../shared/adapters/table/row-keys.ts';
import { sharingOf } from '../../shared/domain/consent/consent.ts';
import { aDraft, aFiling, aKey, at } from '../support/case-builders.ts';
import { aPeriod, consentChange, sharingTerms } from '../support/case-states.ts';
import {
  aCodeNotice,
  aHandedDraft,
  aHanding,
  aReachableDraft,
  reminderAt,
  someContacts,
  theCode,
} from '../support/draft-builders.ts';
import { dynamoStores } from '../support/dynamo-stores.ts';
import { startKmsStub } from '../support/kms-stub.ts';
import { aPointVersion, wholePlan } from '../support/plan-builders.ts';
import { countingUnits } from '../support/write-units.ts';
import { aChange, filed } from './contracts/case-contract.ts';

const kms = await startKmsStub();
afterAll(kms.stop);
const newSealer = () => kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) });

const newStores = () => dynamoStores(inject('dynamoEndpoint'), newSealer());

/** As the form stores them: every step filled in, free texts of some length. */
const fullAnswers = {
  role: 'self',
  name: 'Siv Syntetisk',
  nationalId: '03851598730',
  birthDate: '1985-05-03',
  mobile: '+4740000031',
  email: 'siv@post.example',
  address: 'Storgata 1, 9690 Havøysund',
  noticeChannel: 'sms',
  language: 'nb',
  wishes: ['plan', 'coordinator'],
  services: ['homeNursing', 'physiotherapist', 'gp', 'nav', 'school'],
  goals: 'Jeg vil bo hjemme, komme meg ut hver dag og begynne i halv jobb igjen til høsten. '.repeat(5),
  today: 'Jeg må fortelle det samme til alle, og timene kolliderer. '.repeat(8),
  contacts: 'Fastlegen, fysioterapeuten på helsehuset og veilederen min hos Nav. '.repeat(3),
};

const before = at('2026-03-05T09:00:00Z');

test('no row shows a person: neither name, number, mobile, e-mail nor words', async () => {
  const stores = await newStores();
  const ipCase = await filed(stores, aDraft({ answers: fullAnswers }));
  const by = { who: 'staff', staffId: 'hanna.hav' } as const;
  const text = 'Siv trenger hjelp hver dag';
  const decided = { type: 'decided', outcome: 'refused', text, at: before, by } as const;
  await stores.cases.commit(aChange(ipCase, { events: [decided] }));
  const { stored, rows } = await everythingStored(stores);
  for (const word of ['Siv', '03851598730', '40000031', 'siv@', 'Storgata', 'hjelp', 'Fastlegen', '1985']) {
    expect(stored).not.toContain(word);
  }
  expect(rows).toBeGreaterThan(5);
});

test('no row shows what a consent says: neither service, direction, area, exception, nor what was said yes or no to', async () => {
  const stores = await newStores();
  const ipCase = await filed(stores);
  const wish = {
    plan: 'no',
    sharing: [sharingTerms({ direction: 'collect', areas: ['economy', 'housing'] })],
  } as const;
  const { after, events } = consentChange(ipCase, { act: { wish, now: new Date('2026-03-05T10:00:00Z') } });
  await stores.cases.commit({ before: ipCase, after, events, notices: [], tasks: [] });
  const { stored } = await everythingStored(stores);
  for (const word of ['Havøysund', 'skole', 'collect', 'economy', 'housing', 'besøkene', 'legen', 'changes']) {
    expect(stored).not.toContain(word);
  }
  // What the rules of time need stands open on the case: that a row is there, and until when.
  expect(stored).toContain('2027-05-30');
  expect(sharingOf(await stores.cases.timeline(aKey))).toMatchObject([{ service: 'Havøysund skole', id: '1.0' }]);
});

test('no row shows what is written in a plan, nor with whom what was shared when it was registered', async () => {
  const stores = await newStores();
  const ipCase = await filed(stores);
  const { goals = [], resources = '' } = wholePlan();
  expect(await stores.plans.write(ipCase, aPointVersion({ content: { goals, resources } }))).toBe('written');
  const planVersion = {
    number: 2,
    why: 'registered',
    at: before,
    by: 'kari.koord',
    period: aPeriod(),
    consent: { plan: 'given', coordinator: 'given' },
    points: { goals: 1 },
    sharing: [{ ...sharingTerms({ areas: ['economy'] }), id: '1.0' }],
  } as const;
  await stores.cases.commit(aChange(ipCase, { planVersion }));
  const { stored } = await everythingStored(stores);
  for (const word of ['skolen', 'Sove', 'båt', 'Havøysund', 'economy', 'besøkene']) expect(stored).not.toContain(word);
  expect(await stores.plans.versions(aKey)).toEqual([planVersion]);
});

test('a point that is moved to another place in the table cannot be opened', async () => {
  const stores = await newStores();
  const ipCase = await filed(stores);
  await stores.plans.write(ipCase, aPointVersion());
  await stores.plans.write(ipCase, aPointVersion({ version: 2, content: { resources: 'Liker fjell.' } }));
  const [first, second] = [1, 2].map((version) => pointRowKey(aKey, 'goals', version));
  const read = await stores.client.send(new GetItemCommand({ TableName: stores.table, Key: toItem(first ?? {}) }));
  const Item = { ...read.Item, ...toItem(second ?? {}) };
  await stores.client.send(new PutItemCommand({ TableName: stores.table, Item }));
  await expect(stores.plans.latest(aKey)).rejects.toThrow();
});

test('no row shows an address that came later, nor what the person wrote about needs or in a complaint', async () => {
  const stores = await newStores();
  const ipCase = await filed(stores);
  const { contacts } = aFiling();
  const after = { ...contacts, person: { name: 'Siv Syntetisk', mobile: '+4740000039', email: 'ny@post.example' } };
  const person = { at: before, by: { who: 'person' } } as const;
  const events = [
    { type: 'contact-changed', ...person },
    { type: 'needs-changed', text: 'Jeg har flyttet', ...person },
    { type: 'information-answered', text: 'Epikrisen er vedlagt', ...person },
    { type: 'complaint-received', late: false, words: { disagrees: 'Altfor lite', helper: 'Randi' }, ...person },
  ] as const;
  await stores.cases.commit(aChange(ipCase, { contacts: { before: contacts, after }, events }));
  const { stored } = await everythingStored(stores);
  for (const word of ['Siv', '40000039', 'ny@', 'flyttet', 'Epikrisen', 'Altfor', 'Randi'])
    expect(stored).not.toContain(word);
  expect(await stores.cases.contacts(aKey)).toEqual(after);
});

test('no row shows how somebody is reached about a draft, nor the code of one that was handed over', async () => {
  const stores = await newStores();
  await stores.drafts.start(aDraft());
  await stores.drafts.handOver(aHandedDraft(), aHanding({ notice: aCodeNotice() }));
  const { stored, rows } = await everythingStored(stores);
  for (const word of ['Siv', '40000031', 'siv@', theCode]) expect(stored).not.toContain(word);
  expect(rows).toBe(3);
});

test('no row shows what was sent once an address is taken out of it', async () => {
  const stores = await newStores();
  const sentAnew = { application: { needs: 'Tre som ringer', protectedAddress: 'yes' } };
  await stores.cases.commit(aChange(await filed(stores), { sentAnew }));
  const { stored } = await everythingStored(stores);
  for (const word of ['Tre som ringer', 'protectedAddress']) expect(stored).not.toContain(word);
  expect(await stores.cases.application(aKey)).toEqual(sentAnew.application);
});

async function everythingStored({ client, table }: { client: DynamoDBClient; table: string }) {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  const names = Items.flatMap((item) => Object.keys(item));
  const values = Items.flatMap((item) => Object.values(item).map(asText));
  return { stored: [...names, ...values].join('\n'), rows: Items.length };
}

function asText(value: AttributeValue): string {
  return value.B ? Buffer.from(value.B).toString('latin1') : JSON.stringify(value);
}

test('what was sealed in one case opens in no other', async () => {
  const stores = await newStores();
  const other = { municipality: 'masoy', reference: 'BCDE2347' };
  await filed(stores);
  await filed(stores, aDraft(other));
  await copyField(stores, { attribute: 'contacts', to: other });
  await expect(stores.cases.contacts(other)).rejects.toThrow();
  await copyField(stores, { attribute: 'dataKey', to: other });
  await expect(stores.cases.contacts(other)).rejects.toThrow();
  expect(await stores.cases.contacts(aKey)).toEqual(aFiling().contacts);
});

type Copy = { readonly attribute: string; readonly to: typeof aKey };

async function copyField({ client, table }: { client: DynamoDBClient; table: string }, { attribute, to }: Copy) {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  const from = Items.find(({ pk, sk }) => pk?.S === casePartition(aKey) && sk?.S === 'case');
  const value = from?.[attribute];
  if (!value) throw new Error('nothing to copy');
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: { pk: { S: casePartition(to) }, sk: { S: 'case' } },
      UpdateExpression: 'SET #field = :value',
      ExpressionAttributeNames: { '#field': attribute },
      ExpressionAttributeValues: { ':value': value },
    }),
  );
}

test('a function started anew opens what another sealed', async () => {
  const stores = await newStores();
  await filed(stores);
  const again = caseStore({ client: stores.client, table: stores.table, sealer: newSealer() });
  expect(await again.contacts(aKey)).toEqual(aFiling().contacts);
  expect(await again.application(aKey)).toEqual(aDraft().answers);
});

test('sending a full application in costs at most 20 write units', async () => {
  const stores = await newStores();
  const draft = aReachableDraft({ answers: fullAnswers });
  await stores.drafts.start(aDraft());
  await stores.drafts.save(draft, someContacts);
  expect((await stores.due.findDraft(aKey))?.dueAt).toBe(reminderAt);
  const { units } = countingUnits(stores.client);
  expect(await stores.cases.open(aFiling({ draft }))).toBe('opened');
  expect(units).toHaveLength(1);
  expect(units[0]).toBeLessThanOrEqual(20);
});
