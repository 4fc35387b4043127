import { type DynamoDBClient, GetItemCommand, ListTablesCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { localClient } from './dynamo-local.ts';

/** A municipality's settings in the running service's table, read as what they are: JSON text. */
export async function settingsOf(origin: string, municipality: string) {
  const client = localClient(`http://127.0.0.1:${Number(new URL(origin).port) + 3}`);
  const row = {
    TableName: await tableOf(client),
    Key: { pk: { S: `settings#${municipality}` }, sk: { S: 'settings' } },
  };
  const { Item } = await client.send(new GetItemCommand({ ...row, ConsistentRead: true }));
  const before = Item?.['settings']?.S ?? '{}';
  const write = (settings: string) =>
    client.send(
      new UpdateItemCommand({
        ...row,
        UpdateExpression: 'SET settings = :settings',
        ExpressionAttributeValues: { ':settings': { S: settings } },
      }),
    );
  return {
    /** Writes them with this part changed. */
    change: (part: Readonly<Record<string, unknown>>) => write(JSON.stringify({ ...JSON.parse(before), ...part })),
    restore: () => write(before),
  };
}

async function tableOf(client: DynamoDBClient): Promise<string> {
  const { TableNames } = await client.send(new ListTablesCommand({}));
  return TableNames?.[0] ?? '';
}
