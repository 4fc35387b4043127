import { savedOrStale } from '../../shared/adapters/changes/change-writes.ts';
import { nobody } from '../../shared/adapters/sealing/person-mac.ts';
import { auditOfView } from '../../shared/domain/audit-entry.ts';
import type { IpCase, QueueList } from '../../shared/domain/case.ts';
import { queuePlace } from '../../shared/domain/queue.ts';
import type { CaseKey, PersonMac } from '../../shared/ports/case-key.ts';
import type {
  CaseStore,
  Latest,
  Opening,
  OpenResult,
  OwnLink,
  RegisteredCase,
  View,
} from '../../shared/ports/cases.ts';
import { mostTries } from '../../shared/ports/drafts.ts';
import type { QueuePage, QueueRow } from '../../shared/ports/queue.ts';
import { addNew, commitTo, finishIn, logIn, type MemoryState, nameOf, reopenIn, valuesOf } from './memory-state.ts';

export function memoryCases(state: MemoryState): CaseStore {
  const stored = (key: CaseKey) => state.cases.get(nameOf(key));
  return {
    open: async (opening) => open(state, opening),
    register: async (registered) => register(state, registered),
    find: async (key) => stored(key)?.ipCase,
    commit: async (change) => savedOrStale(commitTo(state, change)),
    contacts: async (key) => stored(key)?.contacts,
    async application(key) {
      const draft = state.drafts.get(nameOf(key))?.draft;
      return draft?.state === 'submitted' ? draft.answers : undefined;
    },
    confirmation: async (key) => stored(key)?.confirmation,
    timeline: async (key) => stored(key)?.events ?? [],
    latestEvents: async (key, page) => latest(stored(key)?.events ?? [], 40, page),
    async happened(key, types) {
      const events = stored(key)?.events ?? [];
      const page = latest(events, 40);
      const older = events.slice(0, -page.items.length).filter(({ type }) => types.includes(type));
      return { latest: page, standing: [...(page.next ? older : []), ...page.items.toReversed()] };
    },
    notices: async (key) => valuesOf(state.notices, key),
    meetings: async (key) => state.meetings.get(nameOf(key)) ?? [],
    attachments: async (key) =>
      valuesOf(state.attachments, key).toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt)),
    tasks: async (key) => valuesOf(state.tasks, key),
    reopenTask: async (key, { id }, doneAt) => reopenIn(state, key, { id, doneAt }),
    finishTask: async (key, { id }, by, at) => finishIn(state, key, { id, by, at }),
    async recordView(key, view) {
      const found = stored(key);
      const known = found?.views.some(({ at, staffId }) => at === view.at && staffId === view.staffId);
      if (!found || known) return;
      state.cases.set(nameOf(key), { ...found, views: [...found.views, view] });
      logIn(state, key.municipality, auditOfView(view, key.reference));
    },
    views: async (key) => stored(key)?.views ?? [],
    latestViews: async (key, page) => latest(byMoment(stored(key)?.views ?? []), 100, page),
    queue: async (municipality, unit, list, page) => queue(state, { municipality, unit, list }, page),
    coordinated: async (municipality, staffId, page) => coordinated(state, { municipality, staffId }, page),
    ofPerson: async (owner, municipality) => ofPerson(state, owner, municipality),
    async standing(owner, key) {
      const found = ofPerson(state, owner, key.municipality);
      return found.find(({ reference }) => reference === key.reference)?.as;
    },
    onceOf: async (key, id) => state.once.get(`${nameOf(key)} ${id}`),
    async countTry(key, code) {
      const name = `${nameOf(key)} ${code}`;
      const tries = state.tries.get(name) ?? 0;
      if (tries >= mostTries) return 'spent';
      state.tries.set(name, tries + 1);
      return 'may-try';
    },
  };
}

function ofPerson({ cases, drafts, links }: MemoryState, owner: PersonMac, municipality: string): readonly OwnLink[] {
  const own = [...drafts.values()]
    .map(({ draft }) => draft)
    .filter(
      (draft) =>
        draft.owner === owner &&
        draft.state === 'submitted' &&
        links.get(`${owner} ${nameOf(draft)}`)?.as !== 'reporter',
    )
    .map((draft) => ({ key: draft, as: 'main' as const, startedAt: draft.startedAt }));
  const seated = [...links.values()]
    .filter((link) => link.owner === owner)
    .map(({ key, as }) => ({ key, as, startedAt: cases.get(nameOf(key))?.ipCase.receivedAt ?? '' }));
  return [...own, ...seated]
    .filter(({ key }) => key.municipality === municipality)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt))
    .map(({ key, as }) => ({ reference: key.reference, as }));
}

function open(state: MemoryState, { change, contacts, draft }: Opening): OpenResult {
  const stored = state.drafts.get(nameOf(draft))?.draft;
  const isThis =
    stored?.onceKey === draft.onceKey && stored.revision === draft.revision && stored.owner === draft.owner;
  if (!stored || !isThis) return 'other';
  if (stored.state === 'submitted') return 'same';
  if (stored.state !== 'draft' || stored.expiresAt <= change.after.receivedAt) return 'other';
  const { told: _, ...sent } = stored;
  state.drafts.set(nameOf(draft), { draft: { ...sent, state: 'submitted' } });
  state.cases.set(nameOf(draft), { ipCase: change.after, contacts, events: change.events, views: [] });
  if (draft.form === 'need-report') {
    const key = { municipality: draft.municipality, reference: draft.reference };
    state.links.set(`${draft.owner} ${nameOf(draft)}`, { owner: draft.owner, key, as: 'reporter' });
  }
  addNew(state.notices, draft, change.notices);
  addNew(state.tasks, draft, change.tasks);
  return 'opened';
}

function register(
  state: MemoryState,
  { change, contacts, answers, owner = nobody, onceKey, at, form }: RegisteredCase,
): OpenResult {
  const { municipality, reference } = change.after;
  const name = nameOf(change.after);
  const there = state.drafts.get(name)?.draft;
  if (there) return there.onceKey === onceKey ? 'same' : 'other';
  const kept = { revision: 1, state: 'submitted', startedAt: at, savedAt: at, expiresAt: at } as const;
  state.drafts.set(name, {
    draft: { municipality, reference, owner, answers, onceKey, ...(form && { form }), ...kept },
  });
  state.cases.set(name, { ipCase: change.after, contacts, events: change.events, views: [] });
  addNew(state.attachments, change.after, change.received ?? []);
  addNew(state.notices, change.after, change.notices);
  addNew(state.tasks, change.after, change.tasks);
  return 'opened';
}

type Name = { readonly municipality: string; readonly unit: string; readonly list: QueueList };

function queue(state: MemoryState, name: Name, page?: string): QueuePage {
  return pageOf(state, page, (ipCase) => {
    const isHere = ipCase.municipality === name.municipality && ipCase.unit === name.unit;
    return isHere && queuePlace(ipCase)?.list === name.list;
  });
}

function coordinated(
  state: MemoryState,
  { municipality, staffId }: { readonly municipality: string; readonly staffId: string },
  page?: string,
): QueuePage {
  return pageOf(state, page, ({ coordinator, ...ipCase }) => {
    const own = [coordinator?.staffId, coordinator?.standIn?.staffId].includes(staffId);
    return ipCase.municipality === municipality && own;
  });
}

const pageSize = 50;

function pageOf(state: MemoryState, page: string | undefined, isListed: (ipCase: IpCase) => boolean): QueuePage {
  const all = [...state.cases.values()]
    .flatMap(({ ipCase }): QueueRow[] => {
      const place = queuePlace(ipCase);
      if (!place || !isListed(ipCase)) return [];
      const open = valuesOf(state.tasks, ipCase).filter(({ doneAt }) => !doneAt);
      const undelivered = open.filter(({ kind }) => kind === 'ring-or-write').length;
      const { nextDeadline } = place;
      const position = `${nextDeadline} ${ipCase.reference}`;
      return [{ ipCase, nextDeadline, openTasks: open.length, undelivered, place: position }];
    })
    .sort((a, b) => a.place.localeCompare(b.place));
  const from = page !== undefined && /^\d{4}-\d\d-\d\d \w+$/.test(page) ? page : '';
  const left = all.filter((row) => row.place > from);
  const rows = left.slice(0, pageSize);
  const last = rows.at(-1);
  return last && rows.length < left.length ? { rows, next: last.place } : { rows };
}

function latest<Item>(all: readonly Item[], size: number, page?: string): Latest<Item> {
  const end = page !== undefined && /^\d+$/.test(page) ? Number(page) : all.length;
  const start = Math.max(0, end - size);
  const items = all.slice(start, end).toReversed();
  return start > 0 ? { items, next: String(start) } : { items };
}

const byMoment = (views: readonly View[]) => views.toSorted((a, b) => a.at.localeCompare(b.at));
