import type { ScanStore } from '../ports/attachments.ts';
import { plainReads } from './case-reads.ts';
import { commitChange, savedOrStale } from './changes/change-writes.ts';
import { attachmentFromRow } from './rows/attachment-row.ts';
import { attachmentRowKey } from './table/row-keys.ts';
import { usualShards } from './table/shard.ts';
import { readRow, type TableAccess } from './table/table.ts';

export type ScanStoreAccess = TableAccess & { readonly shards?: number };

/** For what the scan tells; whoever writes that has no right to any key, so that nothing here opens or seals. */
export function scanStore({ shards = usualShards, ...given }: ScanStoreAccess): ScanStore {
  const access = { ...given, shards };
  const noKey = () => Promise.reject(new Error('a scan brings no words'));
  return {
    findCase: plainReads(access).findCase,
    async findAttachment({ key, id }) {
      const row = await readRow(access, attachmentRowKey(key, id));
      return row && attachmentFromRow(row);
    },
    commit: async (change) =>
      savedOrStale(
        await commitChange(access, change, { text: noKey, contacts: noKey, answers: noKey, application: noKey }),
      ),
  };
}
