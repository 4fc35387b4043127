import type { Instant } from '../../domain/calendar/day.ts';
import { mostCodeTries } from '../../domain/parties/one-time-code.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { CodeTry } from '../../ports/drafts.ts';
import { type DraftAccess, findDraft, notExpired } from '../draft-reads.ts';
import { besideFromRow } from '../rows/draft-row.ts';
import { applicationRowKey } from '../table/row-keys.ts';
import { readRow, transact } from '../table/table.ts';
import { stillHas, update } from '../table/writes.ts';

export async function codeOf(access: DraftAccess, key: CaseKey) {
  const row = await readRow(access, applicationRowKey(key));
  const { code, tries } = row ? await besideFromRow(row, key, access.sealer) : { tries: 0 };
  return code === undefined ? undefined : { code, tries };
}

/** Written before the code is read: of many tries at once no more than the allowed ones learn anything. */
export async function tryCode(access: DraftAccess, key: CaseKey, now: Instant): Promise<CodeTry> {
  const isOpen = notExpired(stillHas({ state: 'handed-over' }), now);
  const guard = {
    condition: `${isOpen.condition} AND #made < :most`,
    names: { ...isOpen.names, '#made': 'tries' },
    values: { ...isOpen.values, ':most': mostCodeTries },
  };
  const refused = await transact(access, [update(access.table, applicationRowKey(key), { guard, add: { tries: 1 } })]);
  const draft = await findDraft(access, key, now);
  if (draft?.state !== 'handed-over') return { result: 'none' };
  const known = await codeOf(access, key);
  return refused.length > 0 || !known ? { result: 'dead' } : { result: 'counted', draft, ...known };
}
