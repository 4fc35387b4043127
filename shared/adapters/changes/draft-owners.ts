import type { CaseKey } from '../../ports/case-key.ts';
import type { Draft, DraftContacts, HandingOver } from '../../ports/drafts.ts';
import { type DraftAccess, notExpired, storedKey } from '../draft-reads.ts';
import { type Beside, draftToRow, linkToRow } from '../rows/draft-row.ts';
import { noticeToRow } from '../rows/notice-row.ts';
import { linkRowKey } from '../table/row-keys.ts';
import { usualShards } from '../table/shard.ts';
import { transact, type Write } from '../table/table.ts';
import { put, putNew, remove, stillHas, update } from '../table/writes.ts';

/** The code and its message come to be in the very transaction that takes the draft out of its maker's hands. */
export async function handOver(
  access: DraftAccess,
  draft: Draft,
  { contacts, code, notice }: HandingOver,
): Promise<'handed-over' | 'stale'> {
  const { revision, owner, savedAt } = draft;
  const guard = notExpired(stillHas({ state: 'draft', revision: revision - 1, owner }), savedAt);
  const { table, shards = usualShards } = access;
  const turned = await turn(access, { draft, beside: { contacts, code }, guard }, [
    update(table, linkToRow(draft), { guard: stillHas({ state: 'draft' }) }),
    ...(notice ? [putNew(table, noticeToRow(notice, shards))] : []),
  ]);
  return turned ? 'handed-over' : 'stale';
}

/** Taken back by whoever made it, or taken over by the one it is about: then the former's way to it goes. */
export async function reopen(
  access: DraftAccess,
  { before, after }: { readonly before: Draft; readonly after: Draft },
  contacts: DraftContacts | undefined,
): Promise<'reopened' | 'stale'> {
  const { revision, owner } = before;
  const guard = notExpired(stillHas({ state: 'handed-over', revision, owner }), after.savedAt);
  const { table } = access;
  const links =
    after.owner === owner
      ? [update(table, linkToRow(after), { guard: stillHas({ state: 'draft' }) })]
      : [remove(table, linkRowKey(owner, before)), put(table, linkToRow(after))];
  const turned = await turn(access, { draft: after, beside: { contacts }, guard }, links);
  return turned ? 'reopened' : 'stale';
}

type Turn = { readonly draft: Draft; readonly beside: Beside; readonly guard: ReturnType<typeof stillHas> };

async function turn(access: DraftAccess, { draft, beside, guard }: Turn, others: readonly Write[]): Promise<boolean> {
  const dataKey = await storedKey(access, keyOf(draft));
  if (!dataKey) return false;
  const row = await draftToRow(draft, { ...access, dataKey, beside });
  return (await transact(access, [update(access.table, row, { guard }), ...others])).length === 0;
}

function keyOf({ municipality, reference }: Draft): CaseKey {
  return { municipality, reference };
}
