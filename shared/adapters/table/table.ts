import { randomUUID } from 'node:crypto';
import {
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { cancellationCodes, type Patience, patiently } from '../outage.ts';
import { fromItem, type Item, toItem } from './attribute-values.ts';

export type TableAccess = {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** How long throttling and conflicts are sat out; the default fits a page. */
  readonly patience?: Patience;
};

export type RowKey = { readonly pk: string; readonly sk: string };
export type Found = Record<string, unknown>;

/** Reads one row as it is now: decisions are made on it. */
export async function readRow({ client, table, patience }: TableAccess, key: RowKey): Promise<Found | undefined> {
  const command = { TableName: table, Key: toItem(key), ConsistentRead: true };
  const { Item } = await patiently(() => client.send(new GetItemCommand(command)), patience);
  return Item && fromItem(Item);
}

/** All rows of a partition whose sort key begins so, in its order. */
export function readRows(access: TableAccess, pk: string, prefix: string): Promise<readonly Found[]> {
  return everyPage(access, beginningWith(pk, prefix));
}

/** As it is now. */
export function beginningWith(pk: string, prefix: string): Omit<QueryCommandInput, 'TableName'> {
  return {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: toItem({ ':pk': pk, ':prefix': prefix }),
  };
}

/** All that the query finds, however many answers it takes (1 MB each, AWS limit). */
export async function everyPage(access: TableAccess, input: Omit<QueryCommandInput, 'TableName'>) {
  const rows: Found[] = [];
  let from = input.ExclusiveStartKey;
  do {
    const page = await query(access, { ...input, ...(from && { ExclusiveStartKey: from }) });
    rows.push(...page.rows);
    from = page.next;
  } while (from);
  return rows;
}

type Page = { readonly rows: readonly Found[]; readonly next: Item | undefined };

export async function query(access: TableAccess, input: Omit<QueryCommandInput, 'TableName'>): Promise<Page> {
  const command = { TableName: access.table, ...input };
  const answer = await patiently(() => access.client.send(new QueryCommand(command)), access.patience);
  return { rows: (answer.Items ?? []).map(fromItem), next: answer.LastEvaluatedKey };
}

export type Write = TransactWriteItem;

/**
 * All of the writes or none. Gives back which of them were refused by their condition; none when all is written.
 * Every attempt carries the same request token, so a repeat after a lost answer changes nothing (10 minutes, AWS limit).
 */
export async function transact(access: TableAccess, writes: readonly Write[]): Promise<readonly number[]> {
  const input = { TransactItems: [...writes], ClientRequestToken: randomUUID() };
  return patiently(async () => {
    try {
      await access.client.send(new TransactWriteItemsCommand(input));
      return [];
    } catch (thrown) {
      const refused = refusedWrites(thrown);
      if (refused.length === 0) throw thrown;
      return refused;
    }
  }, access.patience);
}

function refusedWrites(thrown: unknown): readonly number[] {
  return cancellationCodes(thrown).flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []));
}
