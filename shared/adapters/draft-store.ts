import type { Instant } from '../domain/calendar/day.ts';
import type { PersonMac } from '../ports/case-key.ts';
import type { Draft, DraftContacts, DraftStore } from '../ports/drafts.ts';
import { handOver, reopen } from './changes/draft-owners.ts';
import { codeOf, tryCode } from './changes/draft-tries.ts';
import { type DraftAccess, findDraft, notExpired, storedKey } from './draft-reads.ts';
import { type Beside, draftHeadFromRow, draftToRow, linkFromRow, linkToRow } from './rows/draft-row.ts';
import { applicationRowKey, casePartition, linkPrefix, linkRowKey, personPartition } from './table/row-keys.ts';
import { readRow, readRows, transact } from './table/table.ts';
import { putNew, remove as removal, stillHas, update } from './table/writes.ts';

export function draftStore(access: DraftAccess): DraftStore {
  return {
    start: (draft) => start(access, draft),
    save: (draft, contacts) => save(access, draft, contacts),
    latest: async (owner, municipality, now, form) => {
      const ready = (draft: Draft) => draft.state !== 'handed-over' && draft.form === form;
      return (await ownDrafts(access, { owner, municipality, now, wanted: ready, most: 1 }))[0];
    },
    unsent: (owner, municipality, now) =>
      ownDrafts(access, { owner, municipality, now, wanted: ({ state }) => state !== 'submitted' }),
    find: (key, now) => findDraft(access, key, now),
    remove: (draft) => remove(access, draft),
    handOver: (draft, handing) => handOver(access, draft, handing),
    codeOf: (key) => codeOf(access, key),
    tryCode: (key, now) => tryCode(access, key, now),
    reopen: (before, after, contacts) => reopen(access, { before, after }, contacts),
  };
}

async function start(access: DraftAccess, draft: Draft): Promise<'started' | 'reference-taken'> {
  const dataKey = await access.sealer.newKey(draft);
  const row = await draftToRow(draft, { ...access, dataKey });
  const refused = await transact(access, [putNew(access.table, row), putNew(access.table, linkToRow(draft))]);
  return refused.length === 0 ? 'started' : 'reference-taken';
}

async function save(
  access: DraftAccess,
  draft: Draft,
  contacts: DraftContacts | undefined,
): Promise<'saved' | 'stale' | 'submitted' | 'gone'> {
  const dataKey = await storedKey(access, draft);
  if (!dataKey) return 'gone';
  const beside: Beside = { contacts };
  const row = await draftToRow(draft, { ...access, dataKey, beside });
  const guard = notExpired(
    stillHas({ state: 'draft', revision: draft.revision - 1, owner: draft.owner }),
    draft.savedAt,
  );
  const refused = await transact(access, [
    update(access.table, row, { guard }),
    update(access.table, linkToRow(draft), { guard: stillHas({ state: 'draft' }) }),
  ]);
  return refused.length === 0 ? 'saved' : whyRefused(access, draft);
}

async function whyRefused(access: DraftAccess, draft: Draft): Promise<'saved' | 'stale' | 'submitted' | 'gone'> {
  const row = await readRow(access, applicationRowKey(draft));
  if (!row) return 'gone';
  const { state, revision, onceKey, owner, expiresAt } = draftHeadFromRow(row);
  if (owner !== draft.owner || state === 'handed-over') return 'gone';
  if (state === 'submitted') return 'submitted';
  if (expiresAt <= draft.savedAt) return 'gone';
  return revision === draft.revision && onceKey === draft.onceKey ? 'saved' : 'stale';
}

/** The rows of its notices go too; one that is written in this very moment goes by its own `ttl`. */
async function remove(access: DraftAccess, draft: Draft): Promise<'removed' | 'kept'> {
  const notices = await readRows(access, casePartition(draft), 'notice#');
  const guard = stillHas({ state: 'draft', owner: draft.owner });
  const keys = notices.map(({ sk }) => ({ pk: casePartition(draft), sk: String(sk) }));
  const refused = await transact(access, [
    removal(access.table, applicationRowKey(draft), guard),
    ...[linkRowKey(draft.owner, draft), ...keys].map((key) => removal(access.table, key)),
  ]);
  return refused.length === 0 ? 'removed' : 'kept';
}

type Asked = {
  readonly owner: PersonMac;
  readonly municipality: string;
  readonly now: Instant;
  readonly wanted: (draft: Draft) => boolean;
  readonly most?: number;
};

/** The one saved last first; as many as are wanted are opened, and none that expired. */
async function ownDrafts(access: DraftAccess, asked: Asked): Promise<readonly Draft[]> {
  const { owner, municipality, now, wanted, most = Number.POSITIVE_INFINITY } = asked;
  const links = (await readRows(access, personPartition(owner), linkPrefix(municipality))).map(linkFromRow);
  const found: Draft[] = [];
  for (const link of links.toSorted((a, b) => (savedAt(a) < savedAt(b) ? 1 : -1))) {
    if (found.length === most) break;
    const draft = await findDraft(access, link, now);
    if (draft?.owner === owner && wanted(draft)) found.push(draft);
  }
  return found;
}

/** Links made before they told when their draft was saved have its beginning alone. */
function savedAt({ savedAt, startedAt }: ReturnType<typeof linkFromRow>): Instant {
  return savedAt ?? startedAt;
}
