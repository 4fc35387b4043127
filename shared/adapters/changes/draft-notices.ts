import type { DraftHead } from '../../domain/applying/draft.ts';
import type { Notice } from '../../domain/telling/notice.ts';
import { noticeToRow } from '../rows/notice-row.ts';
import { applicationRowKey } from '../table/row-keys.ts';
import { transact } from '../table/table.ts';
import { check, replace, stillHas, update } from '../table/writes.ts';
import { type ChangeAccess, writeOnce } from './change-writes.ts';
import { unchanged } from './notice-writes.ts';

/** The draft leaves the `due` index, and its reminder, where one is to go, comes to be. */
export async function remindOf(
  access: ChangeAccess,
  draft: DraftHead,
  notice: Notice | undefined,
): Promise<'saved' | 'stale'> {
  const { state, revision, dueAt } = draft;
  const guard = stillHas({ state, revision, dueAt });
  const row = { ...applicationRowKey(draft), dueAt: undefined, id: undefined, shard: undefined };
  const outcome = await writeOnce(access, draft, {
    firm: () => [update(access.table, row, { guard })],
    notices: notice ? [notice] : [],
    tasks: [],
  });
  return outcome === 'written' ? 'saved' : 'stale';
}

type Claim = { readonly before: Notice; readonly after: Notice; readonly draft: DraftHead };

/** Saved, sent, deleted, taken back or taken over meanwhile: then the draft is another, and nothing is claimed. */
export async function claimOfDraft(
  access: ChangeAccess,
  { before, after, draft }: Claim,
): Promise<'claimed' | 'not-pending' | 'case-changed'> {
  const { state, revision } = draft;
  const refused = await transact(access, [
    replace(access.table, noticeToRow(after, access.shards), unchanged(before)),
    check(access.table, applicationRowKey(draft), stillHas({ state, revision })),
  ]);
  if (refused.length === 0) return 'claimed';
  return refused.includes(0) ? 'not-pending' : 'case-changed';
}
