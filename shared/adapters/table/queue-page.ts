import * as z from 'zod/mini';
import { isDay } from '../../domain/calendar/day.ts';
import type { Days } from '../../domain/telling/coming.ts';
import type { CoordinatorName, QueueName, QueuePage, QueueRow } from '../../ports/queue.ts';
import { queueRowFromRow } from '../rows/case-row.ts';
import { toItem } from './attribute-values.ts';
import { text } from './parsing.ts';
import { caseRowKey, standInRowKey } from './row-keys.ts';
import { everyPage, type Found, query, type RowKey, readRow, type TableAccess } from './table.ts';

const pageSize = 50;

/** The unit's list, what is due first at the top. `page` is what the page before gave as `next`. */
export function queuePage(access: TableAccess, name: QueueName, page?: string): Promise<QueuePage> {
  return pageOf(access, { index: 'unitQueue', name }, page);
}

/** The cases an employee coordinates, in the same order; those they stand in for are found by a row beside the case. */
export function coordinatorPage(access: TableAccess, name: CoordinatorName, page?: string): Promise<QueuePage> {
  return pageOf(access, { index: 'byCoordinator', name }, page);
}

/** All rows of such a list whose deadline is on one of these days, and no others. */
export async function rowsOfDays(
  access: TableAccess,
  listed: Listed,
  { from, to }: Days,
): Promise<readonly QueueRow[]> {
  const { ExpressionAttributeNames, ExpressionAttributeValues, ...input } = partOf(listed);
  const rows = await everyPage(access, {
    ...input,
    KeyConditionExpression: `${input.KeyConditionExpression} AND #nextDeadline BETWEEN :from AND :to`,
    ExpressionAttributeNames: { ...ExpressionAttributeNames, '#nextDeadline': 'nextDeadline' },
    ExpressionAttributeValues: { ...ExpressionAttributeValues, ...toItem({ ':from': from, ':to': to }) },
  });
  const found = await Promise.all(rows.map((row) => caseOf(access, row)));
  return found.filter((row) => row !== undefined);
}

/** An index whose partition key has these attributes, and whose rows are ordered by next deadline and reference. */
export type Listed =
  | { readonly index: 'unitQueue'; readonly name: QueueName }
  | { readonly index: 'byCoordinator'; readonly name: CoordinatorName };

function partOf({ index, name }: Listed) {
  const parts = Object.entries(name);
  return {
    IndexName: index,
    KeyConditionExpression: parts.map(([part]) => `#${part} = :${part}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(parts.map(([part]) => [`#${part}`, part])),
    ExpressionAttributeValues: toItem(Object.fromEntries(parts.map(([part, value]) => [`:${part}`, value]))),
  };
}

async function pageOf(access: TableAccess, listed: Listed, page: string | undefined): Promise<QueuePage> {
  const from = page === undefined ? undefined : positionOf(listed, page);
  const { rows, next } = await query(access, {
    ...partOf(listed),
    Limit: pageSize,
    ...(from && { ExclusiveStartKey: toItem(from) }),
  });
  const found = await Promise.all(rows.map((row) => caseOf(access, row)));
  const last = rows.at(-1);
  const shown = { rows: found.filter((row) => row !== undefined) };
  return next && last ? { ...shown, next: tokenOf(last) } : shown;
}

const placed = z.object({ sk: text, municipality: text, reference: text, nextDeadline: text });

/** The row itself, or the case that a stand-in's row lies beside. */
async function caseOf(access: TableAccess, row: Found): Promise<QueueRow | undefined> {
  const { sk, ...key } = placed.parse(row);
  const place = tokenOf(row);
  if (sk === 'case') return { ...queueRowFromRow(row), place };
  const beside = await readRow(access, caseRowKey(key));
  // The index may be a moment behind: a case that was closed meanwhile stands in no list.
  return beside?.['nextDeadline'] === undefined ? undefined : { ...queueRowFromRow(beside), place };
}

function tokenOf(row: Found): string {
  const { sk, nextDeadline, reference } = placed.parse(row);
  return Buffer.from(`${nextDeadline} ${reference} ${sk}`).toString('base64url');
}

/**
 * A token only says how far down a list of this kind to go on, whether or not its row is in this one or still there; one
 * that says anything else gives the first page.
 */
function positionOf({ name }: Listed, page: string) {
  const [nextDeadline = '', reference = '', sk = '', ...rest] = Buffer.from(page, 'base64url').toString().split(' ');
  if (!isDay(nextDeadline) || !/^[\w-]{1,40}$/.test(reference) || rest.length > 0) return undefined;
  const key = rowOf(sk, { municipality: name.municipality, reference });
  return key && { ...key, ...name, reference, nextDeadline };
}

function rowOf(sk: string, key: { municipality: string; reference: string }): RowKey | undefined {
  if (sk === 'case') return caseRowKey(key);
  return sk === 'stand-in' ? standInRowKey(key) : undefined;
}
