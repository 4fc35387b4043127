import type { ReceiptStore } from '../ports/notices.ts';
import { plainReads } from './case-reads.ts';
import { moveOn } from './changes/notice-writes.ts';
import { asideRowKey } from './table/row-keys.ts';
import { usualShards } from './table/shard.ts';
import { type TableAccess, transact } from './table/table.ts';
import { putNew } from './table/writes.ts';

export type ReceiptStoreAccess = TableAccess & { readonly shards?: number };

export function receiptStore({ shards = usualShards, ...given }: ReceiptStoreAccess): ReceiptStore {
  const access = { ...given, shards };
  return {
    ...plainReads(access),
    finish: (before, after, then) => moveOn(access, { before, after }, then),
    async setAside({ id, at, type }) {
      await transact(access, [putNew(access.table, { ...asideRowKey(id), at, type })]);
    },
  };
}
