import type { SessionRecord, SessionStore } from '../../../shared/ports/sessions.ts';

export type MemorySessions = SessionStore & {
  readonly records: Map<string, SessionRecord>;
  writes: number;
};

export function memorySessions(): MemorySessions {
  const records = new Map<string, SessionRecord>();
  const sessions: MemorySessions = {
    records,
    writes: 0,
    put: async (session) => {
      sessions.writes += 1;
      records.set(session.id, session);
    },
    find: async (id, now) => {
      const found = records.get(id);
      return found && found.expiresAt > now ? found : undefined;
    },
    renew: async (session) => {
      sessions.writes += 1;
      if (!records.has(session.id)) return 'gone';
      records.set(session.id, session);
      return 'renewed';
    },
    remove: async (id) => {
      records.delete(id);
    },
    removeBySignOut: async (signOutId) => {
      for (const [id, record] of records) if (record.signOutId === signOutId) records.delete(id);
    },
  };
  return sessions;
}
