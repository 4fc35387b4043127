import type { Task } from '../../domain/telling/notice.ts';
import type { Opening, OpenResult } from '../../ports/cases.ts';
import type { CaseAccess } from '../case-store.ts';
import { notExpired, storedKey } from '../draft-reads.ts';
import { caseToRow } from '../rows/case-row.ts';
import { draftHeadFromRow, noReminder } from '../rows/draft-row.ts';
import { sealContacts } from '../sealing/sealed-case.ts';
import { applicationRowKey, linkRowKey } from '../table/row-keys.ts';
import { readRow } from '../table/table.ts';
import { putNew, stillHas, update } from '../table/writes.ts';
import { eventWrites, writeOnce } from './change-writes.ts';
import { taskCounts } from './task-counts.ts';

/**
 * The draft becomes the application, the case and its notices come to be, in one transaction. The draft's state, key and
 * revision in its condition make it happen once, however often the form is sent.
 */
export async function openCase(access: CaseAccess, opening: Opening): Promise<OpenResult> {
  const { change, draft } = opening;
  const firm = await firmWrites(access, opening);
  if (!firm) return 'other';
  const outcome = await writeOnce(access, draft, { firm, notices: change.notices, tasks: change.tasks });
  return outcome === 'written' ? 'opened' : whyRefused(access, opening);
}

async function firmWrites(access: CaseAccess, { change, contacts, draft }: Opening) {
  const dataKey = await storedKey(access, draft);
  if (!dataKey) return undefined;
  const sealed = await sealContacts(access.sealer, draft, { contacts, dataKey });
  const seal = () => Promise.reject(new Error('nobody has written a word in a case that opens'));
  const events = await eventWrites(access.table, change, seal);
  const { state, onceKey, revision, owner } = { ...draft, state: 'draft' };
  const guard = notExpired(stillHas({ state, onceKey, revision, owner }), change.after.receivedAt);
  const row = { ...caseToRow(change.after, access.shards), contacts: sealed, dataKey };
  const application = { ...applicationRowKey(draft), state: 'submitted', ttl: undefined, ...noReminder };
  const as = draft.form === 'need-report' ? 'reporter' : undefined;
  const link = { ...linkRowKey(draft.owner, draft), state: 'case', as, ttl: undefined, expiresAt: undefined };
  return (newTasks: readonly Task[]) => [
    putNew(access.table, { ...row, ...taskCounts(newTasks) }),
    update(access.table, application, { guard }),
    update(access.table, link, { guard: stillHas({ state: 'draft' }) }),
    ...events,
  ];
}

async function whyRefused(access: CaseAccess, { draft }: Opening): Promise<'same' | 'other'> {
  const row = await readRow(access, applicationRowKey(draft));
  if (!row) return 'other';
  const { state, onceKey, revision, owner } = draftHeadFromRow(row);
  const isThis = onceKey === draft.onceKey && revision === draft.revision && owner === draft.owner;
  return state === 'submitted' && isThis ? 'same' : 'other';
}
