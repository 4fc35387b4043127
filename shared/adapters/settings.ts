import * as z from 'zod/mini';
import type { Municipality } from '../domain/settings/municipality.ts';
import type { Settings } from '../ports/settings.ts';
import { Unavailable } from '../ports/unavailable.ts';
import { recent } from './recent.ts';
import { municipalityShape } from './rows/municipality-shape.ts';
import { text } from './table/parsing.ts';
import { settingsRowKey } from './table/row-keys.ts';
import { readRow, type TableAccess } from './table/table.ts';

const settingsRow = z.object({ settings: text });
/** The path segment of a municipality; anything else in an address names none. */
const idShape = /^[a-z][a-z-]{0,39}$/;

const keptMs = 30_000;
const keptMunicipalities = 500;

type Found = { readonly municipality?: Municipality };

/**
 * The one place that remembers settings: a change is seen everywhere within half a minute. While the table cannot be
 * reached, what was read before stands, so that even a page about an outage tells whom to call.
 */
export function settings(access: TableAccess, clock = () => performance.now()): Settings {
  const known = recent<Found>(keptMunicipalities, keptMs, clock);
  const before = new Map<string, Found>();
  return {
    async municipality(id) {
      if (!idShape.test(id)) return undefined;
      const kept = known.get(id);
      if (kept) return kept.municipality;
      const found = await readOr(before.get(id), access, id);
      known.put(id, found);
      // Few: only what is a municipality's.
      if (found.municipality) before.set(id, found);
      else before.delete(id);
      return found.municipality;
    },
  };
}

/** As stored at this moment, for what access depends on: `Unavailable` rather than what was read before. */
export function currentSettings(access: TableAccess): Settings {
  return { municipality: async (id) => (idShape.test(id) ? (await read(access, id)).municipality : undefined) };
}

async function readOr(before: Found | undefined, access: TableAccess, id: string): Promise<Found> {
  try {
    return await read(access, id);
  } catch (error) {
    if (before && error instanceof Unavailable) return before;
    throw error;
  }
}

async function read(access: TableAccess, id: string): Promise<Found> {
  const row = await readRow(access, settingsRowKey(id));
  if (!row) return {};
  return { municipality: municipalityShape.parse(JSON.parse(settingsRow.parse(row).settings)) };
}
