import type { Days } from '../domain/telling/coming.ts';
import type { ComingReads } from '../ports/queue.ts';
import { type Listed, rowsOfDays } from './table/queue-page.ts';
import type { TableAccess } from './table/table.ts';

/** Reads the indexes that lists are shown from, which are ordered by that date. */
export function comingReads(access: TableAccess): ComingReads {
  const cases = async (listed: Listed, days: Days) => {
    const rows = await rowsOfDays(access, listed, days);
    return rows.map(({ ipCase }) => ipCase);
  };
  return {
    inQueue: (name, days) => cases({ index: 'unitQueue', name }, days),
    coordinated: (name, days) => cases({ index: 'byCoordinator', name }, days),
  };
}
