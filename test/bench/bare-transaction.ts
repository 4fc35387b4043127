import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoStores } from '../support/dynamo-stores.ts';

/** The least that one change of a case could cost: three small items, each on condition that it is new. */
export async function bareTransaction({ client, table }: DynamoStores, name: string): Promise<void> {
  const TransactItems = ['case', 'event', 'notice'].map((sk) => ({
    Put: {
      TableName: table,
      Item: { pk: { S: `bare#${name}` }, sk: { S: sk }, municipality: { S: 'masoy' }, state: { S: 'new' } },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }));
  await client.send(new TransactWriteItemsCommand({ TransactItems }));
}
