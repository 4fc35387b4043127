import { isDay } from '../domain/day.ts';
import type { QueuePage } from '../ports.ts';
import { toItem } from './attribute-values.ts';
import { queueRowFromRow } from './case-row.ts';
import { queuePosition } from './row-keys.ts';
import { query, type TableAccess } from './table.ts';

const pageSize = 50;

export type QueueName = { readonly municipality: string; readonly unit: string; readonly list: string };

/** The unit's list, what is due first at the top. `page` is what the page before gave as `next`. */
export async function queuePage(access: TableAccess, name: QueueName, page?: string): Promise<QueuePage> {
  const from = page === undefined ? undefined : positionOf(name, page);
  const { rows, next } = await query(access, {
    IndexName: 'unitQueue',
    KeyConditionExpression: '#municipality = :municipality AND #unit = :unit AND #list = :list',
    ExpressionAttributeNames: { '#municipality': 'municipality', '#unit': 'unit', '#list': 'list' },
    ExpressionAttributeValues: toItem({
      ':municipality': name.municipality,
      ':unit': name.unit,
      ':list': name.list,
    }),
    Limit: pageSize,
    ...(from && { ExclusiveStartKey: toItem(from) }),
  });
  const found = rows.map(queueRowFromRow);
  const last = found.at(-1);
  if (!next || !last) return { rows: found };
  return { rows: found, next: tokenOf(last.nextDeadline, last.ipCase.reference) };
}

function tokenOf(nextDeadline: string, reference: string): string {
  return Buffer.from(`${nextDeadline} ${reference}`).toString('base64url');
}

/** A token only says how far down this very list to go on; one that says anything else gives the first page. */
function positionOf(name: QueueName, page: string) {
  const [nextDeadline = '', reference = '', ...rest] = Buffer.from(page, 'base64url').toString().split(' ');
  if (!isDay(nextDeadline) || !/^[\w-]{1,40}$/.test(reference) || rest.length > 0) return undefined;
  const { municipality, unit, list } = name;
  return queuePosition({ municipality, reference }, { unit, list, nextDeadline });
}
