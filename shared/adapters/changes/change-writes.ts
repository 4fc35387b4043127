import { auditOfEvents } from '../../domain/audit-entry.ts';
import type { CaseEvent } from '../../domain/event.ts';
import { type Contacts, channelsAnew, contactsOf } from '../../domain/parties/contacts.ts';
import type { Notice, Task } from '../../domain/telling/notice.ts';
import type { CaseKey, StoredAnswers } from '../../ports/case-key.ts';
import type { Gathered, StoredChange } from '../../ports/cases.ts';
import { newAttachment, scanWrite } from '../rows/attachment-row.ts';
import { auditWrite } from '../rows/audit-row.ts';
import { caseToRow, lostChannel } from '../rows/case-row.ts';
import { eventToRow, type SealText } from '../rows/event-row.ts';
import { meetingToRow } from '../rows/meeting-row.ts';
import { noticeToRow, taskToRow } from '../rows/notice-row.ts';
import { planVersionToRow } from '../rows/plan-rows.ts';
import type { Row } from '../table/attribute-values.ts';
import { applicationRowKey, confirmationRowKey, onceRowKey } from '../table/row-keys.ts';
import { type TableAccess, transact, type Write } from '../table/table.ts';
import { put, putNew, stillHas, update } from '../table/writes.ts';
import { digestWrites, lineWrites, newLines } from './digest-writes.ts';
import { seatWrites } from './seat-writes.ts';
import { standInWrites } from './stand-in-writes.ts';
import { taskCounts } from './task-counts.ts';

export type ChangeAccess = TableAccess & { readonly shards: number };

/**
 * Writes that must happen, and notices and tasks that may be there already: planned again by a repeated sweep, they are
 * the same ones, so the rest is written without them.
 */
export type Plan = {
  /** The firm writes, given the tasks that come with them. */
  readonly firm: (newTasks: readonly Task[]) => readonly Write[];
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
  /** Lines for digests, of those of the notices that are new. */
  readonly digests?: readonly Gathered[];
};

export type WrittenOnce = 'written' | 'refused' | 'digest-closed';

/** One transaction; `refused` when a condition of a firm write did not hold. */
export async function writeOnce(access: ChangeAccess, key: CaseKey, plan: Plan): Promise<WrittenOnce> {
  const { notices, tasks } = plan;
  const firm = plan.firm(tasks);
  const digests = newLines(plan.digests, notices);
  const inCase = [
    ...firm,
    ...notices.map((notice) => putNew(access.table, noticeToRow(notice, access.shards))),
    ...tasks.map((task) => putNew(access.table, taskToRow(key, task))),
  ];
  const refused = await transact(access, [
    ...inCase,
    ...digestWrites(access, digests),
    ...lineWrites(access.table, key, digests),
  ]);
  if (refused.length === 0) return 'written';
  if (refused.some((index) => index < firm.length)) return 'refused';
  if (refused.every((index) => index >= inCase.length)) return 'digest-closed';
  const isNew = (offset: number) => (_: unknown, index: number) => !refused.includes(offset + index);
  return writeOnce(access, key, {
    ...plan,
    notices: notices.filter(isNew(firm.length)),
    tasks: tasks.filter(isNew(firm.length + notices.length)),
  });
}

/** Seals what a change brings; a function without the key of a case has neither. */
export type Sealing = {
  readonly text: SealText;
  readonly contacts: (contacts: Contacts) => Promise<Uint8Array>;
  readonly answers: (answers: StoredAnswers) => Promise<Uint8Array>;
  /** The same of what was sent first. */
  readonly application: (answers: StoredAnswers) => Promise<Uint8Array>;
};

/** Stores a change of a case that is still as `before` was read. */
export async function commitChange(
  access: ChangeAccess,
  change: StoredChange,
  sealing: Sealing,
): Promise<'saved' | 'stale' | 'digest-closed'> {
  const { before, after, notices, digests = [], tasks } = change;
  if (!before) throw new Error('a case is opened, not committed');
  const guard = stillHas({ version: before.version, dueAt: before.wakeAt, sweptTo: before.sweptTo });
  const events = await eventWrites(access.table, change, sealing.text);
  const documents = await documentWrites(access.table, change, sealing.text);
  const row = { ...caseToRow(after, access.shards), ...(await contactFields(change, sealing)) };
  const beside = [
    ...(await seatWrites(access, change)),
    ...(await confirmationWrites(access.table, change, sealing)),
    ...(await sentAnewWrites(access.table, change, sealing)),
    ...logWrites(access.table, change),
    ...onceWrites(access.table, change),
    ...(await planWrites(access.table, change, sealing.text)),
    ...(await meetingWrites(access.table, change, sealing.text)),
  ];
  const firm = (newTasks: readonly Task[]) => [
    update(access.table, row, { guard, ...counting(newTasks) }),
    ...standInWrites(access.table, before, after),
    ...events,
    ...beside,
    ...documents,
  ];
  const outcome = await writeOnce(access, after, { firm, notices, digests, tasks });
  if (outcome === 'digest-closed') return outcome;
  return outcome === 'written' ? 'saved' : 'stale';
}

/** Time alone calls for what is gathered: a change that people make meets no digest, open or closed. */
export function savedOrStale(outcome: 'saved' | 'stale' | 'digest-closed'): 'saved' | 'stale' {
  return outcome === 'saved' ? 'saved' : 'stale';
}

/** A report is confirmed once: a row already there is never replaced. */
async function confirmationWrites(
  table: string,
  { after, confirmation }: StoredChange,
  sealing: Sealing,
): Promise<readonly Write[]> {
  if (!confirmation) return [];
  return [putNew(table, { ...confirmationRowKey(after), answers: await sealing.answers(confirmation) })];
}

/** What was sent before is there already, and refuses the change. */
function onceWrites(table: string, { after, once }: StoredChange): readonly Write[] {
  return once ? [putNew(table, { ...onceRowKey(after, once.id), of: once.of })] : [];
}

/** The plan as it stands with this change; one that is there is never replaced. */
async function planWrites(
  table: string,
  { after, planVersion }: StoredChange,
  seal: SealText,
): Promise<readonly Write[]> {
  return planVersion ? [putNew(table, await planVersionToRow(after, planVersion, seal))] : [];
}

/** In place of the meeting as it stood: the case's version guards it. */
async function meetingWrites(
  table: string,
  { after, meeting }: StoredChange,
  seal: SealText,
): Promise<readonly Write[]> {
  return meeting ? [put(table, await meetingToRow(after, meeting, seal))] : [];
}

/** In place of what was sent, under the case's own key; nothing but the answers is another. */
async function sentAnewWrites(
  table: string,
  { after, sentAnew = {} }: StoredChange,
  sealing: Sealing,
): Promise<readonly Write[]> {
  const { application, confirmation } = sentAnew;
  const writes: Write[] = [];
  if (application) {
    const row = { ...applicationRowKey(after), answers: await sealing.application(application) };
    writes.push(update(table, row, { guard: stillHas({ state: 'submitted' }) }));
  }
  if (confirmation) {
    const row = { ...confirmationRowKey(after), answers: await sealing.answers(confirmation) };
    writes.push(update(table, row, { guard: stillHas({}) }));
  }
  return writes;
}

/** The addresses sealed anew, and no mark on those that are others now (see `lostChannel`). */
async function contactFields({ contacts }: StoredChange, sealing: Sealing): Promise<Row> {
  if (!contacts) return {};
  const unmarked = contactsOf.flatMap((who) =>
    channelsAnew(contacts, who).map((channel) => [lostChannel(who, channel), undefined] as const),
  );
  return { ...Object.fromEntries(unmarked), contacts: await sealing.contacts(contacts.after) };
}

/** Events are only ever added: a row already there is never replaced. */
export function eventWrites(table: string, { after, events }: StoredChange, seal: SealText): Promise<Write[]> {
  const rowOf = (happening: CaseEvent, index: number) =>
    eventToRow(happening, { key: after, version: after.version, index }, seal);
  return Promise.all(events.map(async (happening, index) => putNew(table, await rowOf(happening, index))));
}

/** A change that an employee makes is in the log with it. */
function logWrites(table: string, { after, events }: StoredChange): readonly Write[] {
  const entry = auditOfEvents(events, after.reference);
  return entry ? [auditWrite(table, after.municipality, entry)] : [];
}

/** Documents that came, and what the scan of one came to. */
async function documentWrites(table: string, change: StoredChange, seal: SealText): Promise<readonly Write[]> {
  const { after, received = [], scanned } = change;
  const added = await Promise.all(received.map((document) => newAttachment(table, { key: after, document }, seal)));
  return scanned ? [...added, scanWrite(table, after, scanned)] : added;
}

/** What a case with these new tasks has more of; see `taskCounts`. */
export function counting(tasks: readonly Task[]) {
  const counts = taskCounts(tasks);
  return counts ? { add: counts } : {};
}
