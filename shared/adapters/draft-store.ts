import type { Instant } from '../domain/day.ts';
import type { CaseKey, Draft, DraftStore, PersonMac } from '../ports.ts';
import { answersFromRow, draftHeadFromRow, draftToRow, linkFromRow, linkToRow } from './draft-row.ts';
import { applicationRowKey, linkPrefix, personPartition } from './row-keys.ts';
import type { Sealer } from './sealer.ts';
import { readRow, readRows, type TableAccess, transact } from './table.ts';
import { putNew, stillHas, update } from './writes.ts';

export type DraftAccess = TableAccess & { readonly sealer: Sealer };

export function draftStore(access: DraftAccess): DraftStore {
  return {
    start: (draft) => start(access, draft),
    save: (draft) => save(access, draft),
    latest: (owner, municipality, now) => latest(access, { owner, municipality, now }),
    find: (key, now) => find(access, key, now),
  };
}

async function start(access: DraftAccess, draft: Draft): Promise<'started' | 'reference-taken'> {
  const dataKey = await access.sealer.newKey(draft);
  const row = await draftToRow(draft, dataKey, access.sealer);
  const refused = await transact(access, [putNew(access.table, row), putNew(access.table, linkToRow(draft))]);
  return refused.length === 0 ? 'started' : 'reference-taken';
}

async function save(access: DraftAccess, draft: Draft): Promise<'saved' | 'stale' | 'submitted' | 'gone'> {
  const dataKey = access.sealer.knownKey(draft) ?? (await storedKey(access, draft));
  if (!dataKey) return 'gone';
  const row = await draftToRow(draft, dataKey, access.sealer);
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

async function storedKey(access: DraftAccess, key: CaseKey): Promise<Uint8Array | undefined> {
  const row = await readRow(access, applicationRowKey(key));
  return row?.['dataKey'] instanceof Uint8Array ? row['dataKey'] : undefined;
}

export function notExpired(guard: ReturnType<typeof stillHas>, at: Instant): ReturnType<typeof stillHas> {
  return {
    condition: `${guard.condition} AND #expires > :moment`,
    names: { ...guard.names, '#expires': 'expiresAt' },
    values: { ...guard.values, ':moment': at },
  };
}

async function whyRefused(access: DraftAccess, draft: Draft): Promise<'saved' | 'stale' | 'submitted' | 'gone'> {
  const row = await readRow(access, applicationRowKey(draft));
  if (!row) return 'gone';
  const { state, revision, onceKey, owner, expiresAt } = draftHeadFromRow(row);
  if (owner !== draft.owner) return 'gone';
  if (state === 'submitted') return 'submitted';
  if (expiresAt <= draft.savedAt) return 'gone';
  return revision === draft.revision && onceKey === draft.onceKey ? 'saved' : 'stale';
}

async function find(access: DraftAccess, key: CaseKey, now: Instant): Promise<Draft | undefined> {
  const row = await readRow(access, applicationRowKey(key));
  if (!row) return undefined;
  const head = draftHeadFromRow(row);
  if (head.state === 'draft' && head.expiresAt <= now) return undefined;
  return { ...head, answers: await answersFromRow(row, key, access.sealer) };
}

type Asked = { readonly owner: PersonMac; readonly municipality: string; readonly now: Instant };

async function latest(access: DraftAccess, { owner, municipality, now }: Asked): Promise<Draft | undefined> {
  const links = await readRows(access, personPartition(owner), linkPrefix(municipality));
  const newestFirst = links.map(linkFromRow).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  for (const link of newestFirst) {
    const draft = await find(access, link, now);
    if (draft?.owner === owner) return draft;
  }
  return undefined;
}
