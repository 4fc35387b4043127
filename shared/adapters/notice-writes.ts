import type { IpCase } from '../domain/case.ts';
import type { Notice, Task } from '../domain/notice.ts';
import { type ChangeAccess, writeOnce } from './change-writes.ts';
import { noticeToRow } from './notice-row.ts';
import { caseRowKey } from './row-keys.ts';
import { transact } from './table.ts';
import { countTasks } from './task-writes.ts';
import { check, replace, stillHas } from './writes.ts';

/** The row is still the one that was read: nobody else claimed, finished or moved it meanwhile. */
function unchanged({ state, dueAt, attempts }: Notice) {
  return stillHas({ state, dueAt, attempts });
}

type Follow = { readonly task?: Task; readonly instead?: Notice };

/** Writes the notice's next state with what follows from it: a task for a person, or the notice on another channel. */
export async function moveOn(
  access: ChangeAccess,
  notice: { readonly before: Notice; readonly after: Notice },
  { task, instead }: Follow,
): Promise<'written' | 'stale'> {
  const { before, after } = notice;
  const write = replace(access.table, noticeToRow(after, access.shards), unchanged(before));
  const outcome = await writeOnce(access, after, {
    firm: (newTasks) => (newTasks > 0 ? [write, countTasks(access.table, after, newTasks)] : [write]),
    notices: instead ? [instead] : [],
    tasks: task ? [task] : [],
  });
  return outcome === 'written' ? 'written' : 'stale';
}

/**
 * Takes the notice for sending. A transaction even where one write would do: its request token tells our own repeat,
 * after a lost answer, from somebody else's claim.
 */
export async function claim(
  access: ChangeAccess,
  notice: { readonly before: Notice; readonly after: Notice },
  whileCase: IpCase | undefined,
): Promise<'claimed' | 'not-pending' | 'case-changed'> {
  const { before, after } = notice;
  const refused = await transact(access, [
    replace(access.table, noticeToRow(after, access.shards), unchanged(before)),
    ...(whileCase ? [check(access.table, caseRowKey(whileCase), stillHas({ version: whileCase.version }))] : []),
  ]);
  if (refused.length === 0) return 'claimed';
  return refused.includes(0) ? 'not-pending' : 'case-changed';
}
