import type { CreateTableCommandInput, GlobalSecondaryIndex, KeySchemaElement } from '@aws-sdk/client-dynamodb';

const hash = (AttributeName: string): KeySchemaElement => ({ AttributeName, KeyType: 'HASH' });
const range = (AttributeName: string): KeySchemaElement => ({ AttributeName, KeyType: 'RANGE' });

type Keys = { readonly partition: readonly string[]; readonly sort: readonly string[] };

function index(
  IndexName: string,
  { partition, sort }: Keys,
  projection: 'ALL' | 'KEYS_ONLY' | 'INCLUDE',
): GlobalSecondaryIndex {
  const KeySchema = [...partition.map(hash), ...sort.map(range)];
  return { IndexName, KeySchema, Projection: { ProjectionType: projection } };
}

const indexes = [
  index('unitQueue', { partition: ['municipality', 'unit', 'list'], sort: ['nextDeadline', 'reference'] }, 'ALL'),
  index('byCoordinator', { partition: ['municipality', 'coordinator'], sort: ['nextDeadline', 'reference'] }, 'ALL'),
  {
    ...index('changes', { partition: ['municipality', 'day'], sort: ['at', 'id'] }, 'INCLUDE'),
    Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['reference', 'type'] },
  },
  index('due', { partition: ['shard'], sort: ['dueAt', 'id'] }, 'KEYS_ONLY'),
];

const keyNames = ['pk', 'sk', ...indexes.flatMap(({ KeySchema = [] }) => KeySchema.map((key) => key.AttributeName))];

/** The one table, as the tests create it. */
export const tableDefinition = {
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [hash('pk'), range('sk')],
  AttributeDefinitions: [...new Set(keyNames)].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
  GlobalSecondaryIndexes: indexes,
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
} satisfies Omit<CreateTableCommandInput, 'TableName'>;
