import * as z from 'zod/mini';
import { once } from '../once.ts';
import type { SessionRecord, SessionStore } from '../ports/sessions.ts';
import type { Row } from './table/attribute-values.ts';
import { epochSeconds } from './table/epoch.ts';
import { bytes, instant, text } from './table/parsing.ts';
import { sessionRowKey, signOutPartition, signOutRowKey } from './table/row-keys.ts';
import { type RowKey, readRow, readRows, type TableAccess, transact, type Write } from './table/table.ts';
import { put, remove, stillHas, update } from './table/writes.ts';

export function sessionStore(access: TableAccess): SessionStore {
  return {
    async put(session) {
      await transact(
        access,
        rowsOf(session).map((row) => put(access.table, row)),
      );
    },
    async find(id, now) {
      const row = await readRow(access, sessionRowKey(id));
      const session = row && sessionRow().parse(row);
      return session && session.expiresAt > now ? session : undefined;
    },
    async renew(session) {
      const writes = rowsOf(session).map((row) => update(access.table, row, { guard: stillHas({}) }));
      return (await transact(access, writes)).length === 0 ? 'renewed' : 'gone';
    },
    async remove(id) {
      const row = await readRow(access, sessionRowKey(id));
      if (row) await transact(access, removals(access.table, sessionRow().parse(row)));
    },
    async removeBySignOut(signOutId) {
      const rows = await readRows(access, signOutPartition(signOutId), 'session#');
      const sessions = rows.map((row) => ({ id: signOutRow().parse(row).sessionId, signOutId }));
      await Promise.all(sessions.map((session) => transact(access, removals(access.table, session))));
    },
  };
}

const sessionRow = once(() =>
  z.object({
    id: text,
    signOutId: z.exactOptional(text),
    sealed: bytes,
    expiresAt: instant,
  } satisfies Record<keyof SessionRecord, z.ZodMiniType>),
);

const signOutRow = once(() => z.object({ sessionId: text }));

function rowsOf(session: SessionRecord): (RowKey & Row)[] {
  const ttl = epochSeconds(session.expiresAt);
  const main = { ...sessionRowKey(session.id), ...session, ttl };
  if (session.signOutId === undefined) return [main];
  return [main, { ...signOutRowKey(session.signOutId, session.id), sessionId: session.id, ttl }];
}

function removals(table: string, { id, signOutId }: Pick<SessionRecord, 'id' | 'signOutId'>): Write[] {
  const main = remove(table, sessionRowKey(id));
  return signOutId === undefined ? [main] : [main, remove(table, signOutRowKey(signOutId, id))];
}
