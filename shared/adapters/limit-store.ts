import type { Instant } from '../domain/calendar/day.ts';
import type { Limits } from '../ports/sessions.ts';
import { epochSeconds } from './table/epoch.ts';
import { limitRowKey } from './table/row-keys.ts';
import { type TableAccess, transact } from './table/table.ts';
import { update } from './table/writes.ts';

const hourSeconds = 3_600;

/** One row for each name and hour of the clock; the table removes it some time after that hour (AWS: within days). */
export function limitStore(access: TableAccess): Limits {
  return {
    async count(name, most, now) {
      const row = { ...limitRowKey(name, hourOf(now)), ttl: epochSeconds(now) + 2 * hourSeconds };
      const guard = {
        condition: 'attribute_not_exists(#count) OR #count < :most',
        names: { '#count': 'times' },
        values: { ':most': most },
      };
      const refused = await transact(access, [update(access.table, row, { guard, add: { times: 1 } })]);
      return refused.length === 0 ? 'within' : 'over';
    },
  };
}

function hourOf(at: Instant): string {
  return at.slice(0, 13);
}
