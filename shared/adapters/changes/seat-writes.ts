import * as z from 'zod/mini';
import type { IpCase, Standing } from '../../domain/case.ts';
import type { SeatName } from '../../domain/parties/seats.ts';
import { once } from '../../once.ts';
import type { CaseKey, PersonMac } from '../../ports/case-key.ts';
import type { StoredChange } from '../../ports/cases.ts';
import { mostTries } from '../../ports/drafts.ts';
import { draftHeadFromRow, linkFromRow } from '../rows/draft-row.ts';
import { personMac } from '../sealing/person-mac.ts';
import { applicationRowKey, linkRowKey, seatRowKey, triesRowKey } from '../table/row-keys.ts';
import { readRow, type TableAccess, transact, type Write } from '../table/table.ts';
import { put, remove, stillHas, update } from '../table/writes.ts';

/** Whoever takes a seat finds the case among theirs; one who takes over owns what was sent, its sender no more. */
export async function seatWrites(access: TableAccess, change: StoredChange): Promise<readonly Write[]> {
  const { after, joins, handsOver } = change;
  if (handsOver) return overTo(access, after, await sitterOf(access, after, handsOver));
  if (!joins) return [];
  const { seat, owner, takesOver } = joins;
  const row = put(access.table, { ...seatRowKey(after, seat), owner });
  if (takesOver) return [row, ...(await overTo(access, after, owner))];
  const left = await leftBehind(access, after, joins);
  return [row, put(access.table, { ...linkRowKey(owner, after), ...link(after, seat) }), ...left];
}

/** Whoever had the seat before, where somebody else was asked anew, has no part in the case any more. */
async function leftBehind(
  access: TableAccess,
  key: CaseKey,
  { seat, owner }: NonNullable<StoredChange['joins']>,
): Promise<readonly Write[]> {
  const taken = await readRow(access, seatRowKey(key, seat));
  const before = taken && seatRow().parse(taken).owner;
  return before && before !== owner ? [remove(access.table, linkRowKey(before, key))] : [];
}

async function overTo(access: TableAccess, after: IpCase, owner: PersonMac): Promise<readonly Write[]> {
  const sent = draftHeadFromRow(await readRow(access, applicationRowKey(after)));
  const guard = stillHas({ owner: sent.owner });
  const left = sent.form === 'need-report' ? 'reporter' : 'former';
  return [
    put(access.table, { ...linkRowKey(owner, after), ...link(after, undefined) }),
    update(access.table, { ...applicationRowKey(after), owner }, { guard }),
    ...(sent.owner === owner ? [] : [put(access.table, { ...linkRowKey(sent.owner, after), ...link(after, left) })]),
  ];
}

function link({ municipality, reference, receivedAt }: IpCase, as: Exclude<Standing, 'main'> | undefined) {
  return { municipality, reference, state: 'case' as const, startedAt: receivedAt, as };
}

const seatRow = once(() => z.object({ owner: personMac }));

/** Who has taken this seat; a case in which somebody sits without a row of theirs is broken. */
async function sitterOf(access: TableAccess, key: CaseKey, seat: SeatName): Promise<PersonMac> {
  return seatRow().parse(await readRow(access, seatRowKey(key, seat))).owner;
}

/** How this person stands to the case, if at all; a draft is no case yet. */
export async function standing(access: TableAccess, owner: PersonMac, key: CaseKey): Promise<Standing | undefined> {
  const row = await readRow(access, linkRowKey(owner, key));
  if (!row) return undefined;
  const { state, as = 'main' } = linkFromRow(row);
  return state === 'case' ? as : undefined;
}

/** One more try, unless there were as many as may be. */
export async function countTry(access: TableAccess, key: CaseKey, code: string): Promise<'may-try' | 'spent'> {
  const guard = {
    condition: 'attribute_not_exists(#tries) OR #tries < :most',
    names: { '#tries': 'tries' },
    values: { ':most': mostTries },
  };
  const refused = await transact(access, [update(access.table, triesRowKey(key, code), { guard, add: { tries: 1 } })]);
  return refused.length === 0 ? 'may-try' : 'spent';
}
