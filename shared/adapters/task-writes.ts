import type { Instant } from '../domain/day.ts';
import type { CaseKey } from '../ports.ts';
import { caseRowKey, taskRowKey } from './row-keys.ts';
import { readRow, type TableAccess, transact, type Write } from './table.ts';
import { stillHas, update } from './writes.ts';

/** Counts open tasks of a case up or down; no change of the case, so its version stays. */
export function countTasks(table: string, key: CaseKey, openTasks: number): Write {
  return update(table, caseRowKey(key), { guard: stillHas({}), add: { openTasks } });
}

type Finish = { readonly taskId: string; readonly by: string; readonly at: Instant };

/** Ticks a task off, once; a task that somebody ticked off before is done as well. */
export async function finishTask(
  access: TableAccess,
  key: CaseKey,
  { taskId, by, at }: Finish,
): Promise<'done' | 'gone'> {
  const row = taskRowKey(key, taskId);
  const refused = await transact(access, [
    update(access.table, { ...row, doneAt: at, doneBy: by }, { guard: stillHas({ doneAt: undefined }) }),
    countTasks(access.table, key, -1),
  ]);
  if (refused.length === 0) return 'done';
  return (await readRow(access, row)) ? 'done' : 'gone';
}
