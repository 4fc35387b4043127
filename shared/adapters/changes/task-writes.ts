import { dayInNorway, type Instant } from '../../domain/calendar/day.ts';
import { bringsDecision } from '../../domain/handling/decision-arrival.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { TaskName } from '../../ports/cases.ts';
import { auditWrite } from '../rows/audit-row.ts';
import { caseRowKey, taskRowKey } from '../table/row-keys.ts';
import { readRow, type TableAccess, transact, type Write } from '../table/table.ts';
import { stillHas, update } from '../table/writes.ts';
import { taskCounts } from './task-counts.ts';

type Finish = { readonly task: TaskName; readonly by: string; readonly at: Instant };

/** One open task less (see `taskCounts`), and that the decision was brought; no change of the case, so its version stays. */
function onCase(table: string, key: CaseKey, { task, at }: Finish): Write {
  const brought = bringsDecision(task) ? { letterOn: dayInNorway(new Date(at)) } : {};
  const less = task.kind === 'ring-or-write' ? { openTasks: -1, undelivered: -1 } : { openTasks: -1 };
  return update(table, { ...caseRowKey(key), ...brought }, { guard: stillHas({}), add: less });
}

/** Ticks a task off, once; a task that somebody ticked off before is done as well. */
export async function finishTask(access: TableAccess, key: CaseKey, finish: Finish): Promise<'done' | 'gone'> {
  const { task, by, at } = finish;
  const row = taskRowKey(key, task.id);
  const refused = await transact(access, [
    update(access.table, { ...row, doneAt: at, doneBy: by }, { guard: stillHas({ doneAt: undefined }) }),
    onCase(access.table, key, finish),
    auditWrite(access.table, key.municipality, {
      at,
      by,
      code: 'task-done',
      reference: key.reference,
      about: task.kind,
    }),
  ]);
  if (refused.length === 0) return 'done';
  return (await readRow(access, row)) ? 'done' : 'gone';
}

type Reopening = { readonly task: TaskName; readonly doneAt: Instant };

/** Unticks a task; guarded by the very moment it was ticked off, so that it is counted once. */
export async function reopenTask(
  access: TableAccess,
  key: CaseKey,
  { task, doneAt }: Reopening,
): Promise<'open' | 'stale'> {
  const open = { ...taskRowKey(key, task.id), doneAt: undefined, doneBy: undefined };
  const more = taskCounts([task]);
  const refused = await transact(access, [
    update(access.table, open, { guard: stillHas({ doneAt }) }),
    update(access.table, caseRowKey(key), { guard: stillHas({}), ...(more && { add: more }) }),
  ]);
  return refused.length === 0 ? 'open' : 'stale';
}
