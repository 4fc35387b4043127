import * as z from 'zod/mini';
import type { Municipality } from '../domain/municipality.ts';
import type { Settings } from '../ports.ts';
import { municipalityShape } from './municipality-shape.ts';
import { text } from './parsing.ts';
import { recent } from './recent.ts';
import { settingsRowKey } from './row-keys.ts';
import { readRow, type TableAccess } from './table.ts';

const settingsRow = z.object({ settings: text });
/** The path segment of a municipality; anything else in an address names none. */
const idShape = /^[a-z][a-z-]{0,39}$/;

const keptMs = 30_000;
const keptMunicipalities = 500;

/** A change of settings is seen everywhere within half a minute. */
export function settings(access: TableAccess): Settings {
  const known = recent<{ readonly municipality?: Municipality }>(keptMunicipalities, keptMs);
  return {
    async municipality(id) {
      if (!idShape.test(id)) return undefined;
      const found = known.get(id);
      if (found) return found.municipality;
      const now = await read(access, id);
      known.put(id, now);
      return now.municipality;
    },
  };
}

async function read(access: TableAccess, id: string): Promise<{ readonly municipality?: Municipality }> {
  const row = await readRow(access, settingsRowKey(id));
  if (!row) return {};
  return { municipality: municipalityShape.parse(JSON.parse(settingsRow.parse(row).settings)) };
}
