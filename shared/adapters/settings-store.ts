import * as z from 'zod/mini';
import type { FieldChange, SettingsChange } from '../domain/settings/settings-change.ts';
import type { SettingsSaving, SettingsStore, VersionedSettings } from '../ports/settings.ts';
import { municipalityShape } from './rows/municipality-shape.ts';
import { recomputeToRow } from './rows/recompute-row.ts';
import { toItem } from './table/attribute-values.ts';
import { count, instant, text } from './table/parsing.ts';
import { settingsChangeRowKey, settingsRowKey } from './table/row-keys.ts';
import { usualShards } from './table/shard.ts';
import { query, readRow, type TableAccess, transact } from './table/table.ts';
import { put, putNew, stillHas, update } from './table/writes.ts';

export type SettingsStoreAccess = TableAccess & { readonly shards?: number };

/** Settings to be changed: read as they are, saved only over what was read. */
export function settingsStore({ shards = usualShards, ...access }: SettingsStoreAccess): SettingsStore {
  return {
    find: (municipality) => find(access, municipality),
    save: (saving) => save(access, saving, shards),
    changes: (municipality, from, to) => changes(access, municipality, { from, to }),
  };
}

/** A row that was seeded and never changed has no version. */
const settingsRow = z.object({ settings: text, version: z.exactOptional(count) });

async function find(access: TableAccess, id: string): Promise<VersionedSettings | undefined> {
  const row = await readRow(access, settingsRowKey(id));
  if (!row) return undefined;
  const { settings, version = 0 } = settingsRow.parse(row);
  return { municipality: municipalityShape.parse(JSON.parse(settings)), version };
}

async function save(access: TableAccess, saving: SettingsSaving, shards: number): Promise<'saved' | 'stale'> {
  const { before, after, change, recompute } = saving;
  const { table } = access;
  const guard = stillHas({ version: before.version === 0 ? undefined : before.version });
  const row = { ...settingsRowKey(after.id), settings: JSON.stringify(after), version: change.version };
  const refused = await transact(access, [
    update(table, row, { guard }),
    putNew(table, { ...settingsChangeRowKey(after.id, change.version), ...changeToRow(change) }),
    ...(recompute ? [put(table, recomputeToRow(recompute, shards))] : []),
  ]);
  return refused.length === 0 ? 'saved' : 'stale';
}

function changeToRow({ fields, ...change }: SettingsChange) {
  return { ...change, fields: JSON.stringify(fields) };
}

const fieldChanges = z.array(
  z.object({ name: text, before: text, after: text } satisfies Record<keyof FieldChange, z.ZodMiniType>),
);

const changeRow = z.object({
  version: count,
  at: instant,
  staffId: text,
  section: text,
  subject: z.exactOptional(text),
  fields: text,
} satisfies Record<keyof SettingsChange, z.ZodMiniType>);

function changeFromRow(row: unknown): SettingsChange {
  const { fields, ...change } = changeRow.parse(row);
  return { ...change, fields: fieldChanges.parse(JSON.parse(fields)) };
}

type Span = { readonly from: number; readonly to: number };

/** A span of versions is asked for at a time, which one page of the table holds (1 MB, AWS limit). */
async function changes(access: TableAccess, id: string, { from, to }: Span): Promise<readonly SettingsChange[]> {
  if (to <= from) return [];
  const { pk, sk: first } = settingsChangeRowKey(id, from + 1);
  const { sk: last } = settingsChangeRowKey(id, to);
  const { rows } = await query(access, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: toItem({ ':pk': pk, ':first': first, ':last': last }),
    ScanIndexForward: false,
  });
  return rows.map(changeFromRow);
}
