import type { UsedTokens } from '../ports/sessions.ts';
import { epochSeconds } from './table/epoch.ts';
import { usedTokenRowKey } from './table/row-keys.ts';
import { type TableAccess, transact } from './table/table.ts';
import { replace } from './table/writes.ts';

/** One row for each token, which the table removes some time after the token is worth nothing any more. */
export function usedTokenStore(access: TableAccess): UsedTokens {
  return {
    async spend(id, expiresAt, now) {
      const row = { ...usedTokenRowKey(id), expiresAt, ttl: epochSeconds(expiresAt) };
      const guard = {
        condition: 'attribute_not_exists(pk) OR #expires <= :now',
        names: { '#expires': 'expiresAt' },
        values: { ':now': now },
      };
      const refused = await transact(access, [replace(access.table, row, guard)]);
      return refused.length === 0 ? 'first' : 'again';
    },
  };
}
