import type { IpCase } from '../../shared/domain/case.ts';
import type { Contacts } from '../../shared/domain/contacts.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import type { Notice, Task } from '../../shared/domain/notice.ts';
import type { AfterResult, CaseKey, Draft, SessionRecord, StoredChange, View } from '../../shared/ports.ts';

export type StoredCase = {
  readonly ipCase: IpCase;
  readonly contacts: Contacts;
  readonly events: readonly CaseEvent[];
  readonly views: readonly View[];
};

/** What the in-memory stores hold, by the text of the case's key. */
export type MemoryState = {
  readonly cases: Map<string, StoredCase>;
  readonly drafts: Map<string, Draft>;
  readonly notices: Map<string, Map<string, Notice>>;
  readonly tasks: Map<string, Map<string, Task>>;
  /** Case and channel by which its recipient can no longer be reached. */
  readonly lost: Set<string>;
  readonly sessions: Map<string, SessionRecord>;
  readonly municipalities: Map<string, Municipality>;
  readonly aside: Map<string, { readonly id: string; readonly at: string; readonly type: string }>;
};

export function emptyState(): MemoryState {
  return {
    cases: new Map(),
    drafts: new Map(),
    notices: new Map(),
    tasks: new Map(),
    lost: new Set(),
    sessions: new Map(),
    municipalities: new Map(),
    aside: new Map(),
  };
}

export const nameOf = ({ municipality, reference }: CaseKey) => `${municipality}#${reference}`;

/** Adds what is not there yet; what is there already stays as it is. */
export function addNew<T extends { readonly id: string }>(
  to: Map<string, Map<string, T>>,
  key: CaseKey,
  added: readonly T[],
): void {
  const all = to.get(nameOf(key)) ?? new Map<string, T>();
  to.set(nameOf(key), all);
  for (const each of added) {
    if (!all.has(each.id)) all.set(each.id, each);
  }
}

export function valuesOf<T extends { readonly id: string }>(of: Map<string, Map<string, T>>, key: CaseKey): T[] {
  return [...(of.get(nameOf(key))?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Stores a change of a case that is still as `before` was read. */
export function commitTo(state: MemoryState, change: StoredChange): 'saved' | 'stale' {
  const { before, after, events, notices, tasks } = change;
  if (!before) throw new Error('a case is opened, not committed');
  const stored = state.cases.get(nameOf(after));
  if (!stored || !isAsRead(stored.ipCase, before)) return 'stale';
  state.cases.set(nameOf(after), { ...stored, ipCase: reachable(state, after), events: [...stored.events, ...events] });
  addNew(state.notices, after, notices);
  addNew(state.tasks, after, tasks);
  return 'saved';
}

function isAsRead(stored: IpCase, before: IpCase): boolean {
  const { version, wakeAt, sweptTo } = stored;
  return version === before.version && wakeAt === before.wakeAt && sweptTo === before.sweptTo;
}

/** Moves a notice that is still as it was read, with what follows from it. */
export function moveIn(
  state: MemoryState,
  notice: { readonly before: Notice; readonly after: Notice },
  then: AfterResult,
): 'written' | 'stale' {
  const { before, after } = notice;
  if (!isUnchanged(state, before)) return 'stale';
  state.notices.get(nameOf(after))?.set(after.id, after);
  if (then.instead) addNew(state.notices, after, [then.instead]);
  if (then.task) addNew(state.tasks, after, [then.task]);
  if (then.addressLost) loseAddress(state, after);
  return 'written';
}

function loseAddress(state: MemoryState, { to, channel, ...key }: Notice): void {
  state.lost.add(`${nameOf(key)} ${to.who} ${channel}`);
  const stored = state.cases.get(nameOf(key));
  if (stored) state.cases.set(nameOf(key), { ...stored, ipCase: reachable(state, stored.ipCase) });
}

/** Without the channels that were lost, also when a change was made on an earlier reading. */
function reachable({ lost }: MemoryState, ipCase: IpCase): IpCase {
  const left = (who: keyof IpCase['reach']) =>
    ipCase.reach[who].filter((channel) => !lost.has(`${nameOf(ipCase)} ${who} ${channel}`));
  return { ...ipCase, reach: { person: left('person'), applicant: left('applicant') } };
}

export function isUnchanged(state: MemoryState, { id, ...before }: Notice): boolean {
  const stored = state.notices.get(nameOf(before))?.get(id);
  return stored?.state === before.state && stored.dueAt === before.dueAt && stored.attempts === before.attempts;
}
