import { type AuditEntry, auditOfEvents } from '../../shared/domain/audit-entry.ts';
import { type Day, dayInNorway, type Instant } from '../../shared/domain/calendar/day.ts';
import type { IpCase, Standing } from '../../shared/domain/case.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import type { NamedAttachment } from '../../shared/domain/handling/attachment.ts';
import { bringsDecision } from '../../shared/domain/handling/decision-arrival.ts';
import { type Contacts, type ContactsChange, channelsAnew, contactsOf } from '../../shared/domain/parties/contacts.ts';
import type { SeatName } from '../../shared/domain/parties/seats.ts';
import type { PointNumbers, PointVersion } from '../../shared/domain/plan-record/points.ts';
import type { PlanVersion } from '../../shared/domain/plan-record/versions.ts';
import type { Meeting } from '../../shared/domain/planning/meeting.ts';
import type { Recompute } from '../../shared/domain/recompute.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import type { SettingsChange } from '../../shared/domain/settings/settings-change.ts';
import type { Notice, Task } from '../../shared/domain/telling/notice.ts';
import type { CaseKey, PersonMac, StoredAnswers } from '../../shared/ports/case-key.ts';
import type { StoredChange, View } from '../../shared/ports/cases.ts';
import type { Draft, DraftContacts } from '../../shared/ports/drafts.ts';
import type { AfterResult } from '../../shared/ports/notices.ts';
import type { SessionRecord } from '../../shared/ports/sessions.ts';
import { gatherIn } from './memory-digests.ts';

export type StoredCase = {
  readonly ipCase: IpCase;
  readonly contacts: Contacts;
  readonly events: readonly CaseEvent[];
  readonly views: readonly View[];
  readonly confirmation?: StoredAnswers;
};

export type SeatLink = { readonly owner: PersonMac; readonly key: CaseKey; readonly as: Exclude<Standing, 'main'> };
/** `dueAt`, addresses, code and tries as they stand beside a draft. */
export type StoredDraft = {
  readonly draft: Draft;
  readonly dueAt?: Instant | undefined;
  readonly contacts?: DraftContacts | undefined;
  readonly code?: string;
  readonly tries?: number;
};

/** What the in-memory stores hold, by the text of the case's key. */
export type MemoryState = {
  readonly cases: Map<string, StoredCase>;
  readonly drafts: Map<string, StoredDraft>;
  /** Who has a seat in a case, or had it taken over: person and case. */
  readonly links: Map<string, SeatLink>;
  /** What came with a change: case and id. */
  readonly once: Map<string, string>;
  /** Tries at a code: case and code. */
  readonly tries: Map<string, number>;
  readonly notices: Map<string, Map<string, Notice>>;
  /** Lines of digests, by the digest's key and the notice's id: the case's reference. */
  readonly lines: Map<string, Map<string, string>>;
  readonly tasks: Map<string, Map<string, Task>>;
  readonly attachments: Map<string, Map<string, NamedAttachment>>;
  /** Every version of every point of a plan, oldest first. */
  readonly points: Map<string, readonly PointVersion[]>;
  /** By number, as they stand. */
  readonly meetings: Map<string, readonly Meeting[]>;
  readonly planVersions: Map<string, readonly PlanVersion[]>;
  /** Case and reader. */
  readonly planSeen: Map<string, PointNumbers>;
  /** Case and channel by which its recipient can no longer be reached. */
  readonly lost: Set<string>;
  /** Case and the day on which its decision was brought by hand. */
  readonly letters: Map<string, Day>;
  readonly sessions: Map<string, SessionRecord>;
  readonly municipalities: Map<string, Municipality>;
  readonly settingsChanges: Map<string, readonly SettingsChange[]>;
  readonly recomputes: Map<string, Recompute>;
  readonly aside: Map<string, { readonly id: string; readonly at: string; readonly type: string }>;
  /** Lines of the log, by municipality. */
  readonly log: Map<string, readonly AuditEntry[]>;
};

export function emptyState(): MemoryState {
  return {
    cases: new Map(),
    drafts: new Map(),
    links: new Map(),
    once: new Map(),
    tries: new Map(),
    notices: new Map(),
    lines: new Map(),
    tasks: new Map(),
    attachments: new Map(),
    points: new Map(),
    meetings: new Map(),
    planVersions: new Map(),
    planSeen: new Map(),
    lost: new Set(),
    letters: new Map(),
    sessions: new Map(),
    municipalities: new Map(),
    settingsChanges: new Map(),
    recomputes: new Map(),
    aside: new Map(),
    log: new Map(),
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
export function commitTo(state: MemoryState, change: StoredChange): 'saved' | 'stale' | 'digest-closed' {
  const { before, after, contacts, confirmation, received = [], events, notices, tasks } = change;
  if (!before) throw new Error('a case is opened, not committed');
  const found = state.cases.get(nameOf(after));
  if (!found || !isAsRead(found.ipCase, before) || !isDocumentAsRead(state, change)) return 'stale';
  if (!isFirst(state, change)) return 'stale';
  if (gatherIn(state, change) === 'digest-closed') return 'digest-closed';
  const stored = contacts ? readdressed(state, found, contacts) : found;
  state.cases.set(nameOf(after), {
    ...stored,
    ...(confirmation && { confirmation }),
    ipCase: marked(state, after),
    events: [...stored.events, ...events],
  });
  sendAnew(state, change);
  addNew(state.notices, after, notices);
  addNew(state.tasks, after, tasks);
  addNew(state.attachments, after, received);
  scanIn(state, change);
  keepPlan(state, change);
  keepMeeting(state, change);
  seat(state, change);
  logIn(state, after.municipality, auditOfEvents(events, after.reference));
  return 'saved';
}

export function logIn({ log }: MemoryState, municipality: string, entry: AuditEntry | undefined): void {
  if (entry) log.set(municipality, [...(log.get(municipality) ?? []), entry]);
}

function keepPlan({ planVersions }: MemoryState, { after, planVersion }: StoredChange): void {
  if (!planVersion) return;
  planVersions.set(nameOf(after), [...(planVersions.get(nameOf(after)) ?? []), planVersion]);
}

function keepMeeting({ meetings }: MemoryState, { after, meeting }: StoredChange): void {
  if (!meeting) return;
  const others = (meetings.get(nameOf(after)) ?? []).filter(({ number }) => number !== meeting.number);
  meetings.set(nameOf(after), [...others, meeting]);
}

/** Notes what was sent once; nothing is written with what was sent before. */
function isFirst(state: MemoryState, { after, once }: StoredChange): boolean {
  if (!once) return true;
  const name = `${nameOf(after)} ${once.id}`;
  if (state.once.has(name)) return false;
  state.once.set(name, once.of);
  return true;
}

/** What was sent, in place of what is there. */
function sendAnew({ cases, drafts }: MemoryState, { after, sentAnew = {} }: StoredChange): void {
  const { application, confirmation } = sentAnew;
  const name = nameOf(after);
  const [sent, stored] = [drafts.get(name), cases.get(name)];
  if (sent && application) drafts.set(name, { ...sent, draft: { ...sent.draft, answers: application } });
  if (stored && confirmation) cases.set(name, { ...stored, confirmation });
}

function seat(state: MemoryState, { after, joins: joined, handsOver }: StoredChange): void {
  const joins = handsOver ? sitting(state, after, handsOver) : joined;
  if (!joins) return;
  const { drafts, links } = state;
  const { seat: as, owner, takesOver } = joins;
  const key = { municipality: after.municipality, reference: after.reference };
  const name = nameOf(key);
  const sent = drafts.get(name);
  if (!takesOver) {
    const before = [...links.values()].find((link) => nameOf(link.key) === name && link.as === as);
    if (before) links.delete(`${before.owner} ${name}`);
    links.set(`${owner} ${name}`, { owner, key, as });
  }
  if (takesOver && sent) {
    drafts.set(name, { ...sent, draft: { ...sent.draft, owner } });
    links.delete(`${owner} ${name}`);
    const { owner: before, form } = sent.draft;
    const left = form === 'need-report' ? 'reporter' : 'former';
    if (before !== owner) links.set(`${before} ${name}`, { owner: before, key, as: left });
  }
}

/** A document that comes is not there yet, and one that was scanned is as it was read. */
function isDocumentAsRead({ attachments }: MemoryState, { after, received = [], scanned }: StoredChange): boolean {
  const held = attachments.get(nameOf(after));
  if (received.some(({ id }) => held?.has(id))) return false;
  return !scanned || held?.get(scanned.before.id)?.state === scanned.before.state;
}

function scanIn({ attachments }: MemoryState, { after, scanned }: StoredChange): void {
  const held = attachments.get(nameOf(after));
  const document = scanned && held?.get(scanned.after.id);
  if (document) held?.set(document.id, { ...document, ...scanned.after });
}

/** Whoever has the seat takes over, as if they came for it. */
function sitting({ links }: MemoryState, key: CaseKey, seat: SeatName): StoredChange['joins'] {
  const link = [...links.values()].find((each) => nameOf(each.key) === nameOf(key) && each.as === seat);
  if (!link) throw new Error('nobody sits there');
  return { seat, owner: link.owner, takesOver: true };
}

/** With other addresses, of which nothing is lost yet. */
function readdressed({ lost }: MemoryState, stored: StoredCase, contacts: ContactsChange): StoredCase {
  for (const who of contactsOf) {
    for (const channel of channelsAnew(contacts, who)) lost.delete(`${nameOf(stored.ipCase)} ${who} ${channel}`);
  }
  return { ...stored, contacts: contacts.after };
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
  markCase(state, key);
}

type Finish = { readonly id: string; readonly by: string; readonly at: Instant };

/** Ticks a task off, once. */
export function finishIn(state: MemoryState, key: CaseKey, { id, by, at }: Finish): 'done' | 'gone' {
  const task = state.tasks.get(nameOf(key))?.get(id);
  if (!task) return 'gone';
  if (task.doneAt) return 'done';
  state.tasks.get(nameOf(key))?.set(id, { ...task, doneAt: at, doneBy: by });
  if (bringsDecision(task)) state.letters.set(nameOf(key), dayInNorway(new Date(at)));
  markCase(state, key);
  const { municipality, reference } = key;
  logIn(state, municipality, { at, by, code: 'task-done', reference, about: task.kind });
  return 'done';
}

type Reopening = { readonly id: string; readonly doneAt: Instant };

/** Unticks a task of a stored case, ticked off at that very moment. */
export function reopenIn(state: MemoryState, key: CaseKey, { id, doneAt }: Reopening): 'open' | 'stale' {
  const tasks = state.tasks.get(nameOf(key));
  const task = tasks?.get(id);
  if (!tasks || !task || task.doneAt !== doneAt) return 'stale';
  const { doneAt: _, doneBy: __, ...open } = task;
  tasks.set(id, open);
  return 'open';
}

function markCase(state: MemoryState, key: CaseKey): void {
  const stored = state.cases.get(nameOf(key));
  if (stored) state.cases.set(nameOf(key), { ...stored, ipCase: marked(state, stored.ipCase) });
}

/** With what stands beside the case, also when a change was made on an earlier reading. */
function marked({ lost, letters }: MemoryState, ipCase: IpCase): IpCase {
  const left = contactsOf.flatMap((who) => {
    const channels = ipCase.reach[who]?.filter((channel) => !lost.has(`${nameOf(ipCase)} ${who} ${channel}`));
    return channels ? [[who, channels] as const] : [];
  });
  const letterOn = letters.get(nameOf(ipCase));
  const { decision } = ipCase;
  return {
    ...ipCase,
    reach: { ...ipCase.reach, ...Object.fromEntries(left) },
    ...(decision && letterOn && { decision: { ...decision, letterOn } }),
  };
}

export function isUnchanged(state: MemoryState, { id, ...before }: Notice): boolean {
  const stored = state.notices.get(nameOf(before))?.get(id);
  return stored?.state === before.state && stored.dueAt === before.dueAt && stored.attempts === before.attempts;
}
