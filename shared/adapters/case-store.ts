import * as z from 'zod/mini';
import { auditOfView } from '../domain/audit-entry.ts';
import type { CaseEvent } from '../domain/event.ts';
import type { NamedAttachment } from '../domain/handling/attachment.ts';
import type { Meeting } from '../domain/planning/meeting.ts';
import { once } from '../once.ts';
import type { CaseKey } from '../ports/case-key.ts';
import type { CaseStore, Happened, Latest, OwnLink, View } from '../ports/cases.ts';
import { plainReads } from './case-reads.ts';
import { type ChangeAccess, commitChange, type Sealing, savedOrStale } from './changes/change-writes.ts';
import { openCase } from './changes/open-case.ts';
import { registerCase } from './changes/register-case.ts';
import { countTry, standing } from './changes/seat-writes.ts';
import { finishTask, reopenTask } from './changes/task-writes.ts';
import { namedFromRow } from './rows/attachment-row.ts';
import { auditWrite } from './rows/audit-row.ts';
import { answersFromRow, draftHeadFromRow, linkFromRow, sealApplication } from './rows/draft-row.ts';
import { byChange, eventFromRow } from './rows/event-row.ts';
import { meetingFromRow } from './rows/meeting-row.ts';
import { noticeFromRow, taskFromRow } from './rows/notice-row.ts';
import { sealConfirmation, sealContacts, sealedReads } from './sealing/sealed-case.ts';
import type { Sealer } from './sealing/sealer.ts';
import { textSealer } from './sealing/text-sealer.ts';
import { latestRows, olderEvents } from './table/latest-rows.ts';
import { instant, text } from './table/parsing.ts';
import { coordinatorPage, queuePage } from './table/queue-page.ts';
import {
  applicationRowKey,
  casePartition,
  linkPrefix,
  onceRowKey,
  personPartition,
  viewRowKey,
} from './table/row-keys.ts';
import { usualShards } from './table/shard.ts';
import { type Found, readRow, readRows, type TableAccess, transact } from './table/table.ts';
import { putNew } from './table/writes.ts';

export type CaseStoreAccess = TableAccess & { readonly sealer: Sealer; readonly shards?: number };

export type CaseAccess = ChangeAccess & { readonly sealer: Sealer };

const eventsOfPage = 40;
const viewsOfPage = 100;

export function caseStore({ shards = usualShards, ...given }: CaseStoreAccess): CaseStore {
  const access: CaseAccess = { ...given, shards };
  const { contacts, confirmation } = sealedReads(access, access.sealer);
  return {
    open: (opening) => openCase(access, opening),
    register: (registered) => registerCase(access, registered),
    find: plainReads(access).findCase,
    commit: async (change) => savedOrStale(await commitChange(access, change, sealingOf(access, change.after))),
    contacts,
    async application(key) {
      const row = await readRow(access, applicationRowKey(key));
      const isSent = row && draftHeadFromRow(row).state === 'submitted';
      return isSent ? answersFromRow(row, key, access.sealer) : undefined;
    },
    confirmation,
    timeline: async (key) => opened(access, key, await readRows(access, casePartition(key), 'event#')),
    latestEvents: (key, page) => latestEvents(access, key, page),
    happened: (key, types) => happened(access, key, types),
    notices: async (key) => (await readRows(access, casePartition(key), 'notice#')).map(noticeFromRow),
    tasks: async (key) => (await readRows(access, casePartition(key), 'task#')).map(taskFromRow),
    attachments: (key) => attachments(access, key),
    meetings: (key) => meetings(access, key),
    reopenTask: (key, task, doneAt) => reopenTask(access, key, { task, doneAt }),
    finishTask: (key, task, by, at) => finishTask(access, key, { task, by, at }),
    recordView: (key, view) => recordView(access, key, view),
    views: async (key) => (await readRows(access, casePartition(key), 'view#')).map(viewFromRow),
    async latestViews(key, page) {
      const { items, ...rest } = await latestRows(access, { key, prefix: 'view#', limit: viewsOfPage }, page);
      return { ...rest, items: items.map(viewFromRow) };
    },
    queue: (municipality, unit, list, page) => queuePage(access, { municipality, unit, list }, page),
    coordinated: (municipality, coordinator, page) => coordinatorPage(access, { municipality, coordinator }, page),
    async ofPerson(owner, municipality) {
      const links = await readRows(access, personPartition(owner), linkPrefix(municipality));
      const cases = links.map(linkFromRow).filter(({ state }) => state === 'case');
      const newestFirst = cases.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
      return newestFirst.map(({ reference, as }): OwnLink => ({ reference, as: as ?? 'main' }));
    },
    standing: (owner, key) => standing(access, owner, key),
    async onceOf(key, id) {
      const row = await readRow(access, onceRowKey(key, id));
      return row && onceRow().parse(row).of;
    },
    countTry: (key, code) => countTry(access, key, code),
  };
}

const onceRow = once(() => z.object({ of: text }));

/** Seals an event's words and addresses under the case's key, which is read only when there are any. */
function sealingOf(access: CaseAccess, key: CaseKey): Sealing {
  const { sealer } = access;
  const { dataKey } = sealedReads(access, sealer);
  return {
    text: textSealer(access, key).seal,
    contacts: async (contacts) => sealContacts(sealer, key, { contacts, dataKey: await dataKey(key) }),
    answers: async (answers) => sealConfirmation(sealer, key, { answers, dataKey: await dataKey(key) }),
    application: async (answers) => sealApplication(sealer, key, { answers, dataKey: await dataKey(key) }),
  };
}

/** Events in the order of their changes, with their words. */
async function opened(access: CaseAccess, key: CaseKey, rows: readonly Found[]): Promise<readonly CaseEvent[]> {
  const { open } = textSealer(access, key);
  return Promise.all(rows.toSorted(byChange).map((row) => eventFromRow(row, open)));
}

function latestEventRows(access: CaseAccess, key: CaseKey, page?: string): Promise<Latest<Found>> {
  return latestRows(access, { key, prefix: 'event#', limit: eventsOfPage }, page);
}

async function latestEvents(access: CaseAccess, key: CaseKey, page?: string): Promise<Latest<CaseEvent>> {
  const { items, ...rest } = await latestEventRows(access, key, page);
  return { ...rest, items: (await opened(access, key, items)).toReversed() };
}

/** What stands is put in order together: a change on another machine may carry an earlier moment. */
async function happened(access: CaseAccess, key: CaseKey, types: readonly CaseEvent['type'][]): Promise<Happened> {
  const { items, ...rest } = await latestEventRows(access, key);
  const older = rest.next === undefined ? [] : await olderEvents(access, { key, before: rest.next }, types);
  const [latest, standing] = await Promise.all([
    opened(access, key, items),
    older.length === 0 ? undefined : opened(access, key, [...older, ...items]),
  ]);
  return { latest: { ...rest, items: latest.toReversed() }, standing: standing ?? latest };
}

async function meetings(access: CaseAccess, key: CaseKey): Promise<readonly Meeting[]> {
  const rows = await readRows(access, casePartition(key), 'meeting#');
  const open = textSealer(access, key).open;
  return Promise.all(rows.map((row) => meetingFromRow(row, open)));
}

async function attachments(access: CaseAccess, key: CaseKey): Promise<readonly NamedAttachment[]> {
  const rows = await readRows(access, casePartition(key), 'attachment#');
  const open = textSealer(access, key).open;
  const named = await Promise.all(rows.map((row) => namedFromRow(row, open)));
  return named.toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt));
}

const viewRow = once(() =>
  z.object({
    at: instant,
    staffId: text,
    emergency: z.exactOptional(z.literal(true)),
  } satisfies Record<keyof View, z.ZodMiniType>),
);

function viewFromRow(row: unknown): View {
  return viewRow().parse(row);
}

/** The same view twice in a millisecond is one. */
async function recordView(access: CaseAccess, key: CaseKey, view: View): Promise<void> {
  await transact(access, [
    putNew(access.table, { ...viewRowKey(key, view.at, view.staffId), ...view }),
    auditWrite(access.table, key.municipality, auditOfView(view, key.reference)),
  ]);
}
