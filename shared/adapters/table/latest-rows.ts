import type { CaseEvent } from '../../domain/event.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { Latest } from '../../ports/cases.ts';
import { toItem } from './attribute-values.ts';
import { text } from './parsing.ts';
import { casePartition } from './row-keys.ts';
import { beginningWith, everyPage, type Found, query, type TableAccess } from './table.ts';

export type Asked = { readonly key: CaseKey; readonly prefix: 'event#' | 'view#'; readonly limit: number };

/** The rows of a case that begin so, the latest first. A token that is none gives the first page. */
export async function latestRows(access: TableAccess, asked: Asked, page?: string): Promise<Latest<Found>> {
  const pk = casePartition(asked.key);
  const sk = page && placeOf(page);
  const from = sk && isPlace(sk, asked.prefix) ? toItem({ pk, sk }) : undefined;
  const { rows, next } = await query(access, {
    ...beginningWith(pk, asked.prefix),
    ScanIndexForward: false,
    Limit: asked.limit,
    ...(from && { ExclusiveStartKey: from }),
  });
  const last = rows.at(-1);
  return next && last ? { items: rows, next: tokenOf(last) } : { items: rows };
}

/**
 * The events of these types before a page that was read; the filter spares what the others would take to carry and open.
 * So much has happened since that a copy a moment behind holds them all, which costs half (DynamoDB read consistency).
 */
export function olderEvents(
  access: TableAccess,
  { key, before }: { readonly key: CaseKey; readonly before: string },
  types: readonly CaseEvent['type'][],
): Promise<readonly Found[]> {
  const pk = casePartition(key);
  const names = types.map((_, index) => `:type${index}`);
  const input = beginningWith(pk, 'event#');
  return everyPage(access, {
    ...input,
    ConsistentRead: false,
    ScanIndexForward: false,
    ExclusiveStartKey: toItem({ pk, sk: placeOf(before) }),
    FilterExpression: `#type IN (${names.join(', ')})`,
    ExpressionAttributeNames: { '#type': 'type' },
    ExpressionAttributeValues: {
      ...input.ExpressionAttributeValues,
      ...toItem(Object.fromEntries(types.map((type, index) => [`:type${index}`, type]))),
    },
  });
}

function placeOf(token: string): string {
  return Buffer.from(token, 'base64url').toString();
}

function tokenOf(row: Found): string {
  return Buffer.from(text.parse(row['sk'])).toString('base64url');
}

function isPlace(sk: string, prefix: Asked['prefix']): boolean {
  return sk.startsWith(prefix) && /^[\w#:.-]{1,120}$/.test(sk);
}
