import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type JsonObject, textAt } from './json.ts';
import { seedHere, settingsHere } from './municipalities.ts';
import type { Place } from './place.ts';
import type { Seed } from './system.ts';

/** Puts the rows that a deploy puts: once each; what is in the table stays. */
export async function seedTables(client: DynamoDBClient, seeds: readonly Seed[], place: Place): Promise<void> {
  await Promise.all(seeds.map((seed) => putOnce(client, seedHere(seed, place), place)));
}

async function putOnce(client: DynamoDBClient, { table, item }: Seed, place: Place): Promise<void> {
  const put = { TableName: table, Item: attributesOf(item), ConditionExpression: 'attribute_not_exists(pk)' };
  try {
    await client.send(new PutItemCommand(put));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    await moveHere(client, { table, item }, place);
  }
}

/** A start on another port finds the identity provider elsewhere; all else in the row is kept. */
async function moveHere(client: DynamoDBClient, { table, item }: Seed, place: Place): Promise<void> {
  const { pk = { S: '' }, sk = { S: '' } } = attributesOf(item);
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: { pk, sk } }));
  const settings = Item?.['settings']?.S;
  if (!Item || settings === undefined || settingsHere(settings, place) === settings) return;
  const moved = { ...Item, settings: { S: settingsHere(settings, place) } };
  await client.send(new PutItemCommand({ TableName: table, Item: moved }));
}

/** Settings rows hold text alone. */
function attributesOf(item: JsonObject): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, { S: textAt(value, 'S') ?? '' }]));
}
