import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { tableDefinition } from './table-definition.ts';

type Item = Readonly<Record<string, AttributeValue>>;

/** A row before and after a transaction; absent where it was not there yet, or is gone. */
export type Written = { readonly before?: Item; readonly after?: Item };

/**
 * Write units of a transaction by AWS's rule: two for each started kilobyte of each row (the larger of before and after),
 * and one for each started kilobyte of what changes in each index. DynamoDB Local does not count so.
 */
export function writeUnits(rows: readonly Written[]): number {
  return rows.reduce((sum, row) => sum + tableUnits(row) + indexUnits(row), 0);
}

function tableUnits({ before, after }: Written): number {
  return 2 * kilobytes(Math.max(sizeOf(before), sizeOf(after)));
}

function indexUnits(row: Written): number {
  return tableDefinition.GlobalSecondaryIndexes.reduce((sum, { KeySchema = [], Projection }) => {
    const keys = KeySchema.map(({ AttributeName = '' }) => AttributeName);
    const held = [...keys, ...(Projection?.NonKeyAttributes ?? [])];
    const [before, after] = [row.before, row.after].map((item) =>
      projected(item, { keys, held, type: Projection?.ProjectionType }),
    );
    if (JSON.stringify(before) === JSON.stringify(after)) return sum;
    const moved = before && after && keys.some((key) => before[key]?.S !== after[key]?.S);
    if (moved) return sum + kilobytes(sizeOf(before)) + kilobytes(sizeOf(after));
    return sum + kilobytes(Math.max(sizeOf(before), sizeOf(after)));
  }, 0);
}

type IndexRow = {
  readonly keys: readonly string[];
  readonly held: readonly string[];
  readonly type: string | undefined;
};

/** The row as an index holds it; nothing when it lacks one of the index's keys. */
function projected(item: Item | undefined, { keys, held, type }: IndexRow): Item | undefined {
  if (!item || keys.some((key) => item[key] === undefined)) return undefined;
  if (type === 'ALL') return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => ['pk', 'sk', ...held].includes(name)));
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

function sizeOf(item: Item | undefined): number {
  return Object.entries(item ?? {}).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value), 0);
}

/** "DynamoDB item sizes and formats", developer guide. */
function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replaceAll(/\D/g, '').length / 2) + 1;
  if (value.B !== undefined) return value.B.length;
  if (value.L !== undefined) return 3 + value.L.reduce((sum, each) => sum + 1 + valueSize(each), 0);
  if (value.M !== undefined) return 3 + sizeOf(value.M) + Object.keys(value.M).length;
  return 1;
}

/** The write units of each transaction that goes through this client from now on, until it is stopped. */
export function countingUnits(client: DynamoDBClient): { readonly units: number[]; readonly stop: () => void } {
  const units: number[] = [];
  client.middlewareStack.add(
    (next) => async (request) => {
      if (!('TransactItems' in request.input)) return next(request);
      const keys = (request.input.TransactItems ?? []).flatMap((write) => ('Get' in write ? [] : [placeOf(write)]));
      const before = await Promise.all(keys.map((key) => rowAt(client, key)));
      const answer = await next(request);
      const after = await Promise.all(keys.map((key) => rowAt(client, key)));
      units.push(writeUnits(keys.map((_, index) => written(before[index], after[index]))));
      return answer;
    },
    { step: 'initialize', name: 'counting-units' },
  );
  return { units, stop: () => void client.middlewareStack.remove('counting-units') };
}

function written(before: Item | undefined, after: Item | undefined): Written {
  return { ...(before && { before }), ...(after && { after }) };
}

type Place = { readonly TableName: string; readonly Key: Record<string, AttributeValue> };

function placeOf({ Put, Update, Delete, ConditionCheck }: TransactWriteItem): Place {
  const TableName = (Put ?? Update ?? Delete ?? ConditionCheck)?.TableName ?? '';
  const { pk, sk } = Put?.Item ?? (Update ?? Delete ?? ConditionCheck)?.Key ?? {};
  if (!pk || !sk) throw new Error('a write without a key');
  return { TableName, Key: { pk, sk } };
}

async function rowAt(client: DynamoDBClient, place: Place): Promise<Item | undefined> {
  return (await client.send(new GetItemCommand({ ...place, ConsistentRead: true }))).Item;
}
