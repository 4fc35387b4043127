import type { Instant } from '../domain/calendar/day.ts';
import type { CaseKey } from '../ports/case-key.ts';
import type { Draft } from '../ports/drafts.ts';
import { answersFromRow, draftHeadFromRow } from './rows/draft-row.ts';
import type { Sealer } from './sealing/sealer.ts';
import { applicationRowKey } from './table/row-keys.ts';
import { readRow, type TableAccess } from './table/table.ts';
import type { stillHas } from './table/writes.ts';

export type DraftAccess = TableAccess & { readonly sealer: Sealer; readonly shards?: number };

export async function findDraft(access: DraftAccess, key: CaseKey, now: Instant): Promise<Draft | undefined> {
  const row = await readRow(access, applicationRowKey(key));
  if (!row) return undefined;
  const head = draftHeadFromRow(row);
  if (head.state !== 'submitted' && head.expiresAt <= now) return undefined;
  return { ...head, answers: await answersFromRow(row, key, access.sealer) };
}

/** The wrapped data key of a draft that is there. */
export async function storedKey({ sealer, ...access }: DraftAccess, key: CaseKey): Promise<Uint8Array | undefined> {
  const known = sealer.knownKey(key);
  if (known) return known;
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
