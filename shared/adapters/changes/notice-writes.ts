import type { IpCase } from '../../domain/case.ts';
import type { Notice, Task } from '../../domain/telling/notice.ts';
import type { AfterResult, Line } from '../../ports/notices.ts';
import { lostChannel } from '../rows/case-row.ts';
import { noticeToRow } from '../rows/notice-row.ts';
import { caseRowKey, noticeRowKey } from '../table/row-keys.ts';
import { transact, type Write } from '../table/table.ts';
import { check, replace, stillHas, update } from '../table/writes.ts';
import { type ChangeAccess, counting, writeOnce } from './change-writes.ts';

/** The row is still the one that was read: nobody else claimed, finished or moved it meanwhile. */
export function unchanged({ state, dueAt, attempts }: Notice) {
  return stillHas({ state, dueAt, attempts });
}

/** Writes the notice's next state with what follows from it. */
export async function moveOn(
  access: ChangeAccess,
  notice: { readonly before: Notice; readonly after: Notice },
  { task, instead, addressLost }: AfterResult,
): Promise<'written' | 'stale'> {
  const { before, after } = notice;
  const write = replace(access.table, noticeToRow(after, access.shards), unchanged(before));
  const outcome = await writeOnce(access, after, {
    firm: (newTasks) => [write, ...caseWrites(access.table, after, { newTasks, isLost: addressLost === true })],
    notices: instead ? [instead] : [],
    tasks: task ? [task] : [],
  });
  return outcome === 'written' ? 'written' : 'stale';
}

type Besides = { readonly newTasks: readonly Task[]; readonly isLost: boolean };

/** One update of the case row at most, since a transaction may touch a row once; the version stays. */
function caseWrites(table: string, { to, channel, ...key }: Notice, { newTasks, isLost }: Besides): readonly Write[] {
  const marks = isLost && to.who !== 'staff' ? { [lostChannel(to.who, channel)]: true } : {};
  if (newTasks.length === 0 && Object.keys(marks).length === 0) return [];
  return [update(table, { ...caseRowKey(key), ...marks }, { guard: stillHas({}), ...counting(newTasks) })];
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

type Claim = { readonly digest: Notice; readonly line: Line };

/** A line is taken only by whoever sends the digest as it stands: once that is on its way, its lines stay as they are. */
export async function claimLine(
  { table, shards, ...access }: ChangeAccess,
  { digest, line }: Claim,
  whileCase: IpCase,
): Promise<'claimed' | 'not-pending' | 'case-changed'> {
  const refused = await transact({ table, ...access }, [
    replace(table, noticeToRow(line.after, shards), unchanged(line.before)),
    check(table, noticeRowKey(digest, digest.id), unchanged(digest)),
    check(table, caseRowKey(whileCase), stillHas({ version: whileCase.version })),
  ]);
  if (refused.length === 0) return 'claimed';
  return refused.some((index) => index < 2) ? 'not-pending' : 'case-changed';
}
