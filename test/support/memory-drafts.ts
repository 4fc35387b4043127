import { type DraftHead, reminderMoment } from '../../shared/domain/applying/draft.ts';
import type { Instant } from '../../shared/domain/calendar/day.ts';
import { mostCodeTries } from '../../shared/domain/parties/one-time-code.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import type { CaseKey, PersonMac } from '../../shared/ports/case-key.ts';
import type { Draft, DraftStore } from '../../shared/ports/drafts.ts';
import { addNew, type MemoryState, nameOf, type StoredDraft } from './memory-state.ts';

export function memoryDrafts(state: MemoryState): DraftStore {
  const { drafts } = state;
  const keep = (draft: Draft, beside: Omit<StoredDraft, 'draft' | 'dueAt'> = {}) =>
    drafts.set(nameOf(draft), { draft, dueAt: dueOf(draft), ...beside });
  const find: DraftStore['find'] = async (key, now) => readable(drafts.get(nameOf(key))?.draft, now);
  const own = (owner: PersonMac, municipality: string, now: Instant) =>
    [...drafts.values()]
      .flatMap(({ draft }) => readable(draft, now) ?? [])
      .filter((draft) => draft.owner === owner && draft.municipality === municipality)
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  const asBefore = (after: Draft, was: Pick<Draft, 'state' | 'revision' | 'owner'>) => {
    const stored = readable(drafts.get(nameOf(after))?.draft, after.savedAt);
    return stored?.state === was.state && stored.revision === was.revision && stored.owner === was.owner;
  };
  return {
    find,
    async start(draft) {
      if (drafts.has(nameOf(draft))) return 'reference-taken';
      keep(draft);
      return 'started';
    },
    async save(draft, contacts) {
      const stored = drafts.get(nameOf(draft))?.draft;
      if (!stored || stored.owner !== draft.owner || stored.state === 'handed-over') return 'gone';
      if (stored.state === 'submitted') return 'submitted';
      if (stored.expiresAt <= draft.savedAt) return 'gone';
      if (stored.revision !== draft.revision - 1) return 'stale';
      keep(draft, { contacts });
      return 'saved';
    },
    latest: async (owner, municipality, now, form) =>
      own(owner, municipality, now).find((draft) => draft.state !== 'handed-over' && draft.form === form),
    unsent: async (owner, municipality, now) =>
      own(owner, municipality, now).filter((draft) => draft.state !== 'submitted'),
    async remove(draft) {
      const stored = drafts.get(nameOf(draft))?.draft;
      if (stored?.state !== 'draft' || stored.owner !== draft.owner) return 'kept';
      drafts.delete(nameOf(draft));
      state.notices.delete(nameOf(draft));
      return 'removed';
    },
    async handOver(draft, { contacts, code, notice }) {
      if (!asBefore(draft, { ...draft, state: 'draft', revision: draft.revision - 1 })) return 'stale';
      keep(draft, { contacts, code, tries: 0 });
      if (notice) addNew(state.notices, draft, [notice]);
      return 'handed-over';
    },
    async codeOf(key) {
      const { code, tries = 0 } = drafts.get(nameOf(key)) ?? {};
      return code === undefined ? undefined : { code, tries };
    },
    tryCode: async (key, now) => tryIn(state, key, now),
    async reopen(before, after, contacts) {
      if (!asBefore(after, before)) return 'stale';
      keep(after, { contacts });
      return 'reopened';
    },
  };
}

function readable(draft: Draft | undefined, now: Instant): Draft | undefined {
  return draft && (draft.state === 'submitted' || draft.expiresAt > now) ? draft : undefined;
}

function dueOf(draft: Draft): Instant | undefined {
  return draft.state === 'draft' ? reminderMoment(draft) : undefined;
}

function tryIn({ drafts }: MemoryState, key: CaseKey, now: Instant): Awaited<ReturnType<DraftStore['tryCode']>> {
  const stored = drafts.get(nameOf(key));
  const draft = readable(stored?.draft, now);
  if (!stored || draft?.state !== 'handed-over' || stored.code === undefined) return { result: 'none' };
  const { tries = 0, code } = stored;
  if (tries >= mostCodeTries) return { result: 'dead' };
  drafts.set(nameOf(key), { ...stored, tries: tries + 1 });
  return { result: 'counted', draft, code, tries: tries + 1 };
}

export function draftHeadIn({ drafts }: MemoryState, key: CaseKey): DraftHead | undefined {
  const stored = drafts.get(nameOf(key));
  if (!stored) return undefined;
  const { municipality, reference, state, revision, expiresAt, told } = stored.draft;
  const { dueAt } = stored;
  return { municipality, reference, state, revision, expiresAt, ...(told && { told }), ...(dueAt && { dueAt }) };
}

/** As the sweep leaves it: no longer due, with its reminder. */
export function remindIn(state: MemoryState, read: DraftHead, notice: Notice | undefined): 'saved' | 'stale' {
  const found = draftHeadIn(state, read);
  const stored = state.drafts.get(nameOf(read));
  const isAsRead = found?.state === read.state && found.revision === read.revision && found.dueAt === read.dueAt;
  if (!stored || !isAsRead) return 'stale';
  state.drafts.set(nameOf(read), { ...stored, dueAt: undefined });
  if (notice) addNew(state.notices, read, [notice]);
  return 'saved';
}
