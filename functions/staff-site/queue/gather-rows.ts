import type { QueuePage, QueueRow } from '../../../shared/ports/queue.ts';

/** Reads one list from a place on. */
export type ReadList = (place?: string) => Promise<QueuePage>;

export type Wanted = {
  readonly isShown: (row: QueueRow) => boolean;
  /** Nothing after this row is wanted. */
  readonly isPast: (row: QueueRow) => boolean;
};

/** `looked`: how many rows it took; fewer than all where `next` says that the lists go on. */
export type Gathered = QueuePage & { readonly looked: number };

const mostShown = 50;
/** So many are looked through for one page; then the reader is asked whether to go on. */
const mostLooked = 500;

/**
 * A page of what is wanted of some lists, in the one order of dates that they share. Each is read from its index a page
 * at a time and no further than it takes, so that the cost is the page's and not the list's.
 */
export async function gatherRows(lists: readonly ReadList[], wanted: Wanted, from?: string): Promise<Gathered> {
  let heads = await Promise.all(lists.map((read) => headOf(read, from)));
  const rows: QueueRow[] = [];
  for (let looked = 0; ; looked += 1) {
    const taken = taking(await Promise.all(heads.map(filled)));
    if (!taken || wanted.isPast(taken.row)) return { rows, looked };
    heads = taken.heads;
    if (wanted.isShown(taken.row)) rows.push(taken.row);
    const isFull = rows.length === mostShown || looked + 1 === mostLooked;
    if (isFull && heads.some(goesOn)) return { rows, looked: looked + 1, next: taken.row.place };
  }
}

/** What is read of a list and not taken yet. */
type Head = { readonly read: ReadList; readonly left: readonly QueueRow[]; readonly next: string | undefined };

async function headOf(read: ReadList, place: string | undefined): Promise<Head> {
  const { rows, next } = await read(place);
  return { read, left: rows, next };
}

function goesOn({ left, next }: Head): boolean {
  return left.length > 0 || next !== undefined;
}

/** The row that comes first of all lists, and what is left without it. */
function taking(heads: readonly Head[]) {
  const [first] = heads.filter(({ left }) => left.length > 0).toSorted(byDate);
  const [row, ...left] = first?.left ?? [];
  return row && { row, heads: heads.map((head) => (head === first ? { ...head, left } : head)) };
}

/** With a row in it, where the list has one; its index may give an empty page before the last one. */
async function filled(head: Head): Promise<Head> {
  if (head.left.length > 0 || head.next === undefined) return head;
  return filled(await headOf(head.read, head.next));
}

function byDate({ left: [one] }: Head, { left: [other] }: Head): number {
  return orderOf(one) < orderOf(other) ? -1 : 1;
}

/** As the index orders them. */
function orderOf(row: QueueRow | undefined): string {
  return row ? `${row.nextDeadline} ${row.ipCase.reference}` : '';
}
