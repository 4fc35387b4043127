import { createHmac } from 'node:crypto';
import { savedOrStale } from '../../shared/adapters/changes/change-writes.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { isPractice } from '../../shared/domain/settings/practice.ts';
import type { ScanStore } from '../../shared/ports/attachments.ts';
import type { CaseStore } from '../../shared/ports/cases.ts';
import type { ChangeLog } from '../../shared/ports/changes.ts';
import type { DraftStore } from '../../shared/ports/drafts.ts';
import type { DueItem, DueStore } from '../../shared/ports/due.ts';
import type { FigureReads, FigureStore } from '../../shared/ports/figures.ts';
import type { AuditLog } from '../../shared/ports/log.ts';
import type { NoticeStore, ReceiptStore } from '../../shared/ports/notices.ts';
import type { PlanStore } from '../../shared/ports/plans.ts';
import type { PracticeStore } from '../../shared/ports/practice.ts';
import type { ComingReads } from '../../shared/ports/queue.ts';
import type { Limits, SessionStore, UsedTokens } from '../../shared/ports/sessions.ts';
import type { Settings, SettingsStore } from '../../shared/ports/settings.ts';
import { memoryAuditLog } from './memory-audit-log.ts';
import { memoryCases } from './memory-cases.ts';
import { memoryChanges } from './memory-changes.ts';
import { memoryComing } from './memory-coming.ts';
import { claimLineIn, linesIn } from './memory-digests.ts';
import { draftHeadIn, memoryDrafts, remindIn } from './memory-drafts.ts';
import { memoryFigures } from './memory-figures.ts';
import { memoryPlans } from './memory-plans.ts';
import { memoryPractice } from './memory-practice.ts';
import { memoryRecomputes, memorySettings, recomputesDue } from './memory-settings.ts';
import { commitTo, emptyState, isUnchanged, type MemoryState, moveIn, nameOf } from './memory-state.ts';

export type Stores = {
  readonly cases: CaseStore;
  readonly drafts: DraftStore;
  readonly due: DueStore;
  /** What is due in a municipality to train in. */
  readonly dueIn: (practice: string) => DueStore;
  readonly notices: NoticeStore;
  readonly coming: ComingReads;
  readonly receipts: ReceiptStore;
  readonly scans: ScanStore;
  readonly sessions: SessionStore;
  readonly limits: Limits;
  readonly practice: PracticeStore;
  readonly figures: FigureStore & FigureReads;
  readonly auditLog: AuditLog;
  readonly changes: ChangeLog;
  readonly usedTokens: UsedTokens;
  readonly settingsStore: SettingsStore;
  readonly plans: PlanStore;
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
    dueIn: (practice) => memoryDue(state, practice),
    notices: memoryNotices(state),
    coming: memoryComing(state),
    receipts: memoryReceipts(state),
    scans: memoryScans(state),
    sessions: memorySessions(state),
    limits: memoryLimits(),
    practice: memoryPractice(),
    figures: memoryFigures(state),
    auditLog: memoryAuditLog(state),
    changes: memoryChanges(state),
    usedTokens: memoryUsedTokens(),
    settingsStore: memorySettings(state),
    plans: memoryPlans(state),
    settings: { municipality: async (id) => state.municipalities.get(id) },
  };
}

function plainReads(state: MemoryState): Pick<NoticeStore, 'findCase' | 'findDraft' | 'findNotice'> {
  return {
    findCase: async (key) => state.cases.get(nameOf(key))?.ipCase,
    findDraft: async (key) => draftHeadIn(state, key),
    findNotice: async (key, noticeId) => state.notices.get(nameOf(key))?.get(noticeId),
  };
}

function memoryDue(state: MemoryState, practice?: string): DueStore {
  const isHere = (item: DueItem) => {
    if (item.kind === 'unknown') return true;
    const { municipality } = item.kind === 'recompute' ? item : item.key;
    return practice ? municipality === practice : !isPractice(municipality);
  };
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
      const drafts = [...state.drafts.values()].flatMap(({ draft: { municipality, reference }, dueAt }): DueItem[] =>
        dueAt ? [{ kind: 'draft', key: { municipality, reference }, dueAt }] : [],
      );
      const recomputes = recomputesDue(state).map(
        ({ municipality, version, dueAt }): DueItem => ({ kind: 'recompute', municipality, version, dueAt }),
      );
      const isDue = [...cases, ...drafts, ...notices, ...recomputes].filter(
        (item) => isHere(item) && item.dueAt <= now,
      );
      return isDue.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, limit);
    },
    commit: async (change) => commitTo(state, change),
    remindOf: async (draft, notice) => remindIn(state, draft, notice),
    async moveNotice(before, after, task) {
      return moveIn(state, { before, after }, task ? { task } : {}) === 'written' ? 'moved' : 'stale';
    },
    ...memoryRecomputes(state),
  };
}

function memoryNotices(state: MemoryState): NoticeStore {
  return {
    ...plainReads(state),
    contacts: async (key) => state.cases.get(nameOf(key))?.contacts,
    meeting: async (key, number) => state.meetings.get(nameOf(key))?.find((each) => each.number === number),
    addressHash: async (key, address) =>
      createHmac('sha256', nameOf(key)).update(address.toLowerCase()).digest('base64url'),
    async draftSecrets(key) {
      const { contacts, code } = state.drafts.get(nameOf(key)) ?? {};
      return { ...(contacts && { contacts }), ...(code && { code }) };
    },
    async claimOfDraft(before, after, draft) {
      if (!isUnchanged(state, before)) return 'not-pending';
      const found = draftHeadIn(state, draft);
      if (found?.state !== draft.state || found.revision !== draft.revision) return 'case-changed';
      moveIn(state, { before, after }, {});
      return 'claimed';
    },
    async claim(before, after, whileCase) {
      if (!isUnchanged(state, before)) return 'not-pending';
      const found = whileCase && state.cases.get(nameOf(whileCase));
      if (whileCase && found?.ipCase.version !== whileCase.version) return 'case-changed';
      moveIn(state, { before, after }, {});
      return 'claimed';
    },
    digestLines: async (digest) => linesIn(state, digest),
    claimLine: async (digest, line, whileCase) => claimLineIn(state, { digest, line }, whileCase),
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
    commit: async (change) => savedOrStale(commitTo(state, change)),
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

function memoryLimits(): Limits {
  const counts = new Map<string, number>();
  return {
    async count(name, most, now) {
      const key = `${name} ${now.slice(0, 13)}`;
      const times = counts.get(key) ?? 0;
      if (times >= most) return 'over';
      counts.set(key, times + 1);
      return 'within';
    },
  };
}

function memoryUsedTokens(): UsedTokens {
  const used = new Map<string, string>();
  return {
    async spend(id, expiresAt, now) {
      const until = used.get(id);
      if (until !== undefined && until > now) return 'again';
      used.set(id, expiresAt);
      return 'first';
    },
  };
}
