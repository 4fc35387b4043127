import { type DynamoDBClient, paginateQuery, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type JsonObject, listAt, required, textAt } from './json.ts';
import type { Jumpable } from './jump.ts';

/** Reads the sparse index of what waits for time: partition [shard], sort [dueAt, …]. */
export function dueIndex(client: DynamoDBClient, table: JsonObject): Pick<Jumpable, 'dueBy' | 'nextDueAfter'> {
  const index = listAt(table, 'GlobalSecondaryIndexes').find((each) => textAt(each, 'IndexName') === 'due');
  required(index, 'the index named due');
  const query = (comparison: '<=' | '>', moment: Date) => ({
    TableName: textAt(table, 'TableName') ?? '',
    IndexName: 'due',
    KeyConditionExpression: `#shard = :shard AND #dueAt ${comparison} :moment`,
    ExpressionAttributeNames: { '#shard': 'shard', '#dueAt': 'dueAt' },
    ExpressionAttributeValues: { ':shard': { S: '0' }, ':moment': { S: moment.toISOString() } },
  });
  return {
    dueBy: async (moment) => {
      const rows: string[] = [];
      for await (const page of paginateQuery({ client }, query('<=', moment))) {
        for (const row of page.Items ?? []) rows.push(`${row['dueAt']?.S} ${row['pk']?.S} ${row['sk']?.S}`);
      }
      return rows;
    },
    nextDueAfter: async (moment) => {
      const { Items = [] } = await client.send(new QueryCommand({ ...query('>', moment), Limit: 1 }));
      const dueAt = Items[0]?.['dueAt']?.S;
      return dueAt === undefined ? undefined : new Date(dueAt);
    },
  };
}
