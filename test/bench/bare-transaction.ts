import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { BenchStores } from './stores.ts';

/** The least that one change of a case could cost: three small items, each on condition that it is new. */
export async function bareTransaction({ plain, table }: BenchStores, name: string): Promise<void> {
  const TransactItems = ['case', 'event', 'notice'].map((sk) => ({
    Put: {
      TableName: table,
      Item: { pk: { S: `bare#${name}` }, sk: { S: sk }, municipality: { S: 'masoy' }, state: { S: 'new' } },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }));
  await plain.send(new TransactWriteItemsCommand({ TransactItems }));
}
