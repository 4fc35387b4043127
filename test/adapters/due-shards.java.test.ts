import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, inject, test } from 'vitest';
import { dueStore } from '../../shared/adapters/due-store.ts';
import { receiptStore } from '../../shared/adapters/receipt-store.ts';
import { noticeToRow } from '../../shared/adapters/rows/notice-row.ts';
import { toItem } from '../../shared/adapters/table/attribute-values.ts';
import { aKey, aNotice, at } from '../support/case-builders.ts';
import { createTable, localClient } from '../support/dynamo-local.ts';

const shards = 4;

test('with several shards, what is due is still found and ordered', async () => {
  const client = localClient(inject('dynamoEndpoint'));
  const access = { client, table: 'due-shards', shards };
  await createTable(client, access.table);
  const ids = Array.from({ length: 20 }, (_, index) => `notice-${10 + index}`);
  const dueAt = (index: number) => at(`2026-03-05T09:${10 + index}:00Z`);
  const rows = ids.map((id, index) => noticeToRow(aNotice({ id, dueAt: dueAt(index) }), shards));
  expect(new Set(rows.map(({ shard }) => shard)).size).toBe(shards);
  for (const row of rows) await client.send(new PutItemCommand({ TableName: access.table, Item: toItem(row) }));
  const due = await dueStore(access).due(at('2026-03-05T09:24:00Z'), 12);
  expect(due.map((item) => item.kind === 'notice' && item.noticeId)).toEqual(ids.slice(0, 12));
  expect(await receiptStore(access).findNotice(aKey, 'notice-10')).toEqual(
    aNotice({ id: 'notice-10', dueAt: dueAt(0) }),
  );
});

test('a row in the index that nobody knows keeps back no other', async () => {
  const client = localClient(inject('dynamoEndpoint'));
  const access = { client, table: 'due-unknown' };
  await createTable(client, access.table);
  const dueAt = at('2026-03-05T09:10:00Z');
  const known = noticeToRow(aNotice({ id: 'known', dueAt }), 1);
  const odd = { pk: 'of-later#1', sk: 'thing', id: 'thing', shard: '0', dueAt: at('2026-03-05T09:00:00Z') };
  for (const row of [known, odd]) await client.send(new PutItemCommand({ TableName: access.table, Item: toItem(row) }));
  expect(await dueStore(access).due(at('2026-03-05T10:00:00Z'), 10)).toEqual([
    { kind: 'unknown', row: 'of-later#1 thing', dueAt: odd.dueAt },
    { kind: 'notice', key: aKey, noticeId: 'known', dueAt },
  ]);
});
