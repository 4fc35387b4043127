import type { Municipality } from '../../shared/domain/municipality.ts';
import type {
  CaseStore,
  DraftStore,
  DueItem,
  DueStore,
  NoticeStore,
  ReceiptStore,
  ScanStore,
  SessionStore,
  Settings,
} from '../../shared/ports.ts';
import { memoryCases } from './memory-cases.ts';
import { commitTo, emptyState, isUnchanged, type MemoryState, moveIn, nameOf } from './memory-state.ts';

export type Stores = {
  readonly cases: CaseStore;
  readonly drafts: DraftStore;
  readonly due: DueStore;
  readonly notices: NoticeStore;
  readonly receipts: ReceiptStore;
  readonly scans: ScanStore;
  readonly sessions: SessionStore;
};

export type MemoryStores = Stores & { readonly settings: Settings; readonly state: MemoryState };

/** All stores over one memory; they pass the same suite as the table does. */
export function memoryStores(municipalities: readonly Municipality[] = []): MemoryStores {
  const state = emptyState();
  for (const each of municipalities) state.municipalities.set(each.id, each);
  return {
    state,
    cases: memoryCases(state),
    drafts: memoryDrafts(state),
    due: memoryDue(state),
    notices: memoryNotices(state),
    receipts: memoryReceipts(state),
    scans: memoryScans(state),
    sessions: memorySessions(state),
    settings: { municipality: async (id) => state.municipalities.get(id) },
  };
}

function memoryDrafts({ drafts }: MemoryState): DraftStore {
  const find: DraftStore['find'] = async (key, now) => {
    const draft = drafts.get(nameOf(key));
    return draft && (draft.state === 'submitted' || draft.expiresAt > now) ? draft : undefined;
  };
  return {
    find,
    async start(draft) {
      if (drafts.has(nameOf(draft))) return 'reference-taken';
      drafts.set(nameOf(draft), draft);
      return 'started';
    },
    async save(draft) {
      const stored = drafts.get(nameOf(draft));
      if (!stored || stored.owner !== draft.owner) return 'gone';
      if (stored.state === 'submitted') return 'submitted';
      if (stored.expiresAt <= draft.savedAt) return 'gone';
      if (stored.revision !== draft.revision - 1) return 'stale';
      drafts.set(nameOf(draft), draft);
      return 'saved';
    },
    async latest(owner, municipality, now) {
      const own = [...drafts.values()].filter((draft) => draft.owner === owner && draft.municipality === municipality);
      const newestFirst = own.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
      const found = await Promise.all(newestFirst.map((draft) => find(draft, now)));
      return found.find((draft) => draft !== undefined);
    },
  };
}

function plainReads(state: MemoryState): Pick<NoticeStore, 'findCase' | 'findNotice'> {
  return {
    findCase: async (key) => state.cases.get(nameOf(key))?.ipCase,
    findNotice: async (key, noticeId) => state.notices.get(nameOf(key))?.get(noticeId),
  };
}

function memoryDue(state: MemoryState): DueStore {
  return {
    ...plainReads(state),
    async due(now, limit) {
      const cases = [...state.cases.values()].flatMap(({ ipCase: { wakeAt, municipality, reference } }): DueItem[] =>
        wakeAt ? [{ kind: 'case', key: { municipality, reference }, dueAt: wakeAt }] : [],
      );
      const all = [...state.notices.values()].flatMap((each) => [...each.values()]);
      const notices = all.flatMap(({ id, dueAt, municipality, reference }): DueItem[] =>
        dueAt ? [{ kind: 'notice', key: { municipality, reference }, noticeId: id, dueAt }] : [],
      );
      const isDue = [...cases, ...notices].filter(({ dueAt }) => dueAt <= now);
      return isDue.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, limit);
    },
    commit: async (change) => commitTo(state, change),
    async moveNotice(before, after, task) {
      return moveIn(state, { before, after }, task ? { task } : {}) === 'written' ? 'moved' : 'stale';
    },
  };
}

function memoryNotices(state: MemoryState): NoticeStore {
  return {
    ...plainReads(state),
    contacts: async (key) => state.cases.get(nameOf(key))?.contacts,
    async claim(before, after, whileCase) {
      if (!isUnchanged(state, before)) return 'not-pending';
      const found = whileCase && state.cases.get(nameOf(whileCase));
      if (whileCase && found?.ipCase.version !== whileCase.version) return 'case-changed';
      moveIn(state, { before, after }, {});
      return 'claimed';
    },
    finish: async (before, after, then) => moveIn(state, { before, after }, then),
  };
}

function memoryReceipts(state: MemoryState): ReceiptStore {
  return {
    ...plainReads(state),
    finish: async (before, after, then) => moveIn(state, { before, after }, then),
    async setAside(event) {
      if (!state.aside.has(event.id)) state.aside.set(event.id, event);
    },
  };
}

function memoryScans(state: MemoryState): ScanStore {
  return {
    findCase: plainReads(state).findCase,
    async findAttachment({ key, id }) {
      const found = state.attachments.get(nameOf(key))?.get(id);
      if (!found) return undefined;
      const { name: _, ...attachment } = found;
      return attachment;
    },
    commit: async (change) => commitTo(state, change),
  };
}

function memorySessions({ sessions }: MemoryState): SessionStore {
  return {
    put: async (session) => void sessions.set(session.id, session),
    async find(id, now) {
      const session = sessions.get(id);
      return session && session.expiresAt > now ? session : undefined;
    },
    async renew(session) {
      if (!sessions.has(session.id)) return 'gone';
      sessions.set(session.id, session);
      return 'renewed';
    },
    remove: async (id) => void sessions.delete(id),
    async removeBySignOut(signOutId) {
      for (const session of sessions.values()) {
        if (session.signOutId === signOutId) sessions.delete(session.id);
      }
    },
  };
}
