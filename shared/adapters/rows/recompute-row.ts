import * as z from 'zod/mini';
import type { QueueList } from '../../domain/case.ts';
import type { Recompute } from '../../domain/recompute.ts';
import type { DueStore, RecomputeRef } from '../../ports/due.ts';
import type { ChangeAccess } from '../changes/change-writes.ts';
import type { Row } from '../table/attribute-values.ts';
import { epochSeconds } from '../table/epoch.ts';
import { count, instant, oneOf, text } from '../table/parsing.ts';
import { queuePage } from '../table/queue-page.ts';
import { recomputeRowKey } from '../table/row-keys.ts';
import { shardOf } from '../table/shard.ts';
import { type RowKey, readRow, transact } from '../table/table.ts';
import { stillHas, update } from '../table/writes.ts';

const recomputeRow = z.object({
  municipality: text,
  version: count,
  dueAt: instant,
  left: text,
  page: z.exactOptional(text),
});
const queueList = oneOf<QueueList>({ open: true, waiting: true, plan: true, restricted: true });
const unitLists = z.array(z.object({ unit: text, list: queueList }));

const keptSeconds = 90 * 24 * 3_600;

/** The row that waits in the `due` index; one with nothing left has left it, and stays a while to be looked at. */
export function recomputeToRow({ left, page, ...recompute }: Recompute, shards: number): RowKey & Row {
  const isDone = left.length === 0;
  const { municipality, version, dueAt } = recompute;
  const id = `recompute#${municipality}#${version}`;
  return {
    ...recomputeRowKey(recompute),
    municipality,
    version,
    left: JSON.stringify(left),
    page,
    dueAt: isDone ? undefined : dueAt,
    shard: isDone ? undefined : shardOf({ municipality, id }, shards),
    id: isDone ? undefined : id,
    ttl: isDone ? epochSeconds(dueAt) + keptSeconds : undefined,
  };
}

/** What the sweep needs to look cases through once more. */
export function recomputes(access: ChangeAccess): Pick<DueStore, 'findRecompute' | 'listed' | 'moveRecompute'> {
  return {
    findRecompute: (ref) => find(access, ref),
    async listed(municipality, { unit, list }, page) {
      const { rows, next } = await queuePage(access, { municipality, unit, list }, page);
      const keys = rows.map(({ ipCase }) => ({ municipality, reference: ipCase.reference }));
      return { keys, ...(next && { next }) };
    },
    async moveRecompute(before, after) {
      const guard = stillHas({ dueAt: before.dueAt });
      const refused = await transact(access, [update(access.table, recomputeToRow(after, access.shards), { guard })]);
      return refused.length === 0 ? 'moved' : 'stale';
    },
  };
}

async function find(access: ChangeAccess, ref: RecomputeRef): Promise<Recompute | undefined> {
  const row = await readRow(access, recomputeRowKey(ref));
  // Done with, it has no moment any more.
  if (row?.['dueAt'] === undefined) return undefined;
  const { left, ...recompute } = recomputeRow.parse(row);
  return { ...recompute, left: unitLists.parse(JSON.parse(left)) };
}
