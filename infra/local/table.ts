import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  type KeyType,
  type ProjectionType,
  ResourceInUseException,
  type ScalarAttributeType,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { StartFailure } from './failure.ts';
import { type Json, type JsonObject, listAt, required, textAt } from './json.ts';

const keyTypes: Readonly<Record<string, KeyType>> = { HASH: 'HASH', RANGE: 'RANGE' };
const attributeTypes: Readonly<Record<string, ScalarAttributeType>> = { S: 'S', N: 'N', B: 'B' };
const projections: Readonly<Record<string, ProjectionType>> = {
  ALL: 'ALL',
  KEYS_ONLY: 'KEYS_ONLY',
  INCLUDE: 'INCLUDE',
};

/** Makes the table as the template defines it; an older one on this machine gets the indexes it lacks. */
export async function ensureTable(client: DynamoDBClient, definition: JsonObject): Promise<void> {
  const name = textAt(definition, 'TableName') ?? '';
  const indexes = listAt(definition, 'GlobalSecondaryIndexes').map(readIndex);
  const attributes = listAt(definition, 'AttributeDefinitions').map(readAttribute);
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: readKey(definition),
        AttributeDefinitions: attributes,
        GlobalSecondaryIndexes: indexes,
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
    await addMissingIndexes(client, name, { indexes, attributes });
  }
}

type Wanted = { readonly indexes: GlobalSecondaryIndex[]; readonly attributes: AttributeDefinition[] };

async function addMissingIndexes(client: DynamoDBClient, name: string, wanted: Wanted): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  const present = Table?.GlobalSecondaryIndexes ?? [];
  for (const index of wanted.indexes) {
    const same = present.find(({ IndexName }) => IndexName === index.IndexName);
    if (same && JSON.stringify(same.KeySchema) === JSON.stringify(index.KeySchema)) continue;
    if (same) {
      throw new StartFailure(`The table's index ${index.IndexName} has changed: start anew with npm start -- --fresh.`);
    }
    const update = { TableName: name, AttributeDefinitions: wanted.attributes };
    await client.send(new UpdateTableCommand({ ...update, GlobalSecondaryIndexUpdates: [{ Create: index }] }));
  }
}

function readIndex(index: Json): GlobalSecondaryIndex {
  const projection = projections[textAt(index, 'Projection', 'ProjectionType') ?? 'ALL'];
  const extra = listAt(index, 'Projection', 'NonKeyAttributes').map(String);
  return {
    IndexName: required(textAt(index, 'IndexName'), 'the name of an index'),
    KeySchema: readKey(index),
    Projection: { ProjectionType: projection, ...(extra.length > 0 ? { NonKeyAttributes: extra } : {}) },
  };
}

function readKey(of: Json): KeySchemaElement[] {
  return listAt(of, 'KeySchema').map((element) => ({
    AttributeName: textAt(element, 'AttributeName'),
    KeyType: keyTypes[textAt(element, 'KeyType') ?? ''],
  }));
}

function readAttribute(attribute: Json): AttributeDefinition {
  return {
    AttributeName: textAt(attribute, 'AttributeName'),
    AttributeType: attributeTypes[textAt(attribute, 'AttributeType') ?? ''],
  };
}
