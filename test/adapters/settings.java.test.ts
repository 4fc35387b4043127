import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, inject, test } from 'vitest';
import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { settings } from '../../shared/adapters/settings.ts';
import { createTable, localClient } from '../support/dynamo-local.ts';
import { faultsOf } from '../support/faults.ts';

const client = localClient(inject('dynamoEndpoint'));

async function aTable(name: string) {
  const table = `settings-${name}`;
  await createTable(client, table);
  return { client, table };
}

test('the settings of each sample come back as they were seeded, read once in half a minute', async () => {
  const access = await aTable('samples');
  for (const each of sampleMunicipalities) {
    const Item = { pk: { S: `settings#${each.id}` }, sk: { S: 'settings' }, settings: { S: JSON.stringify(each) } };
    await client.send(new PutItemCommand({ TableName: access.table, Item }));
  }
  const { sent } = faultsOf(client);
  const store = settings(access);
  for (const each of [...sampleMunicipalities, ...sampleMunicipalities]) {
    expect(await store.municipality(each.id)).toEqual(each);
  }
  expect(sent).toHaveLength(sampleMunicipalities.length);
});

test('what names no municipality finds none', async () => {
  const store = settings(await aTable('none'));
  for (const id of ['oslo', '', '../masoy', 'MASOY', 'masoy#x', 'a'.repeat(200)]) {
    expect(await store.municipality(id)).toBeUndefined();
  }
});
