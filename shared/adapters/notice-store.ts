import type { NoticeStore } from '../ports.ts';
import { plainReads } from './case-reads.ts';
import { claim, moveOn } from './notice-writes.ts';
import { sealedReads } from './sealed-case.ts';
import type { Sealer } from './sealer.ts';
import { usualShards } from './shard.ts';
import type { TableAccess } from './table.ts';

export type NoticeStoreAccess = TableAccess & { readonly sealer: Sealer; readonly shards?: number };

export function noticeStore({ shards = usualShards, sealer, ...given }: NoticeStoreAccess): NoticeStore {
  const access = { ...given, shards };
  return {
    ...plainReads(access),
    contacts: sealedReads(access, sealer).contacts,
    claim: (before, after, whileCase) => claim(access, { before, after }, whileCase),
    finish: (before, after, then) => moveOn(access, { before, after }, then),
  };
}
