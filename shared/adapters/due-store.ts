import * as z from 'zod/mini';
import type { Instant } from '../domain/calendar/day.ts';
import type { DueItem, DueStore } from '../ports/due.ts';
import { plainReads } from './case-reads.ts';
import { type ChangeAccess, commitChange } from './changes/change-writes.ts';
import { remindOf } from './changes/draft-notices.ts';
import { moveOn } from './changes/notice-writes.ts';
import { recomputes } from './rows/recompute-row.ts';
import { toItem } from './table/attribute-values.ts';
import { instant, text } from './table/parsing.ts';
import { keyOfNotices, recomputeOfKey } from './table/row-keys.ts';
import { practiceShard, usualShards } from './table/shard.ts';
import { query, type TableAccess } from './table/table.ts';

export type DueStoreAccess = TableAccess & {
  readonly shards?: number;
  /** Only what waits in this municipality to train in; nothing of such a one otherwise. */
  readonly practice?: string;
};

/** For the sweep, which has no right to any key: nothing here opens or seals. */
export function dueStore({ shards = usualShards, practice, ...given }: DueStoreAccess): DueStore {
  const access: ChangeAccess = { ...given, shards };
  const names = practice ? [practiceShard(practice)] : Array.from({ length: shards }, (_, shard) => String(shard));
  const noKey = () => Promise.reject(new Error('the sweep writes standard texts alone'));
  return {
    ...plainReads(access),
    due: (now, limit) => due(access, names, { now, limit }),
    commit: (change) =>
      commitChange(access, change, { text: noKey, contacts: noKey, answers: noKey, application: noKey }),
    remindOf: (draft, notice) => remindOf(access, draft, notice),
    async moveNotice(before, after, task) {
      const outcome = await moveOn(access, { before, after }, task ? { task } : {});
      return outcome === 'written' ? 'moved' : 'stale';
    },
    ...recomputes(access),
  };
}

async function due(access: ChangeAccess, shards: readonly string[], head: Head): Promise<readonly DueItem[]> {
  const heads = await Promise.all(shards.map((shard) => dueInShard(access, shard, head)));
  return heads
    .flat()
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .slice(0, head.limit);
}

type Head = { readonly now: Instant; readonly limit: number };

async function dueInShard(access: TableAccess, shard: string, { now, limit }: Head): Promise<readonly DueItem[]> {
  const { rows } = await query(access, {
    IndexName: 'due',
    KeyConditionExpression: '#shard = :shard AND dueAt <= :now',
    ExpressionAttributeNames: { '#shard': 'shard' },
    ExpressionAttributeValues: toItem({ ':shard': shard, ':now': now }),
    Limit: limit,
  });
  return rows.map(dueItem);
}

/** The index carries the keys alone; they say what and whose it is. */
const dueRow = z.object({ pk: text, sk: text, dueAt: instant });

function dueItem(row: unknown): DueItem {
  const { pk, sk, dueAt } = dueRow.parse(row);
  const recompute = recomputeOfKey({ pk, sk });
  if (recompute) return { kind: 'recompute', ...recompute, dueAt };
  const key = keyOfNotices(pk);
  // Perhaps a later version's: all that is due comes out of this one query, and must not wait for it.
  if (!key) return { kind: 'unknown', row: `${pk} ${sk}`, dueAt };
  if (sk === 'case') return { kind: 'case', key, dueAt };
  if (sk === 'application') return { kind: 'draft', key, dueAt };
  return { kind: 'notice', key, noticeId: sk.slice('notice#'.length), dueAt };
}
