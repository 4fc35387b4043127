import type { IpCase } from '../case.ts';
import {
  type ConsentChange,
  type ConsentPart,
  isDeclined,
  isSameService,
  type Sharing,
  type SharingTerms,
} from './consent.ts';

/** What is to hold from now on; what is left out stays as it is. `sharing`: all rows, so that one not there is withdrawn. */
export type ConsentWish = {
  readonly plan?: 'yes' | 'no';
  readonly coordinator?: 'yes' | 'no';
  readonly sharing?: readonly SharingTerms[];
  /** What the other parent answers to rows that the first has given, each by itself; of others nothing is said. */
  readonly rows?: readonly RowAnswer[];
};

/** `saidNo`: they had said no to this very row before. */
export type RowAnswer = { readonly row: Sharing; readonly answer: 'yes' | 'no'; readonly saidNo: boolean };

/** What has to change for the wish to hold; nothing when it holds already. */
export function changesWished(
  ipCase: Pick<IpCase, 'consent'>,
  sharing: readonly Sharing[],
  wish: ConsentWish,
): readonly ConsentChange[] {
  return [
    ...partChanges('plan', ipCase, wish),
    ...partChanges('coordinator', ipCase, wish),
    ...(wish.sharing ? sharingChanges(sharing, wish.sharing, ipCase.consent.revision + 1) : []),
    ...(wish.rows ?? []).flatMap((answer) => rowChanges(sharing, answer)),
  ];
}

function partChanges(part: ConsentPart, { consent }: Pick<IpCase, 'consent'>, wish: ConsentWish): ConsentChange[] {
  const wished = wish[part];
  const state = consent[part];
  if (wished === 'yes' && state !== 'given') return [{ part, change: 'given' }];
  if (wished === 'no' && !isDeclined(state)) return [{ part, change: state === 'given' ? 'withdrawn' : 'refused' }];
  return [];
}

function sharingChanges(held: readonly Sharing[], wished: readonly SharingTerms[], revision: number): ConsentChange[] {
  const heldAs = ({ service }: SharingTerms) => held.find((row) => isSameService(row.service, service));
  const kept = wished.map(heldAs);
  const gone = held.filter((row) => !kept.includes(row));
  const wishes = wished.flatMap((terms, index): ConsentChange[] => {
    const before = heldAs(terms);
    const change = before ? changeOf(before, terms) : 'given';
    if (change === 'none') return [];
    return [{ part: 'sharing', change, sharing: { ...terms, id: before?.id ?? `${revision}.${index}` } }];
  });
  return [...gone.map((sharing) => ({ part: 'sharing', change: 'withdrawn', sharing }) as const), ...wishes];
}

function rowChanges(held: readonly Sharing[], { row, answer, saidNo }: RowAnswer): ConsentChange[] {
  const before = held.find(({ id }) => id === row.id);
  if (answer === 'no') {
    if (before) return [{ part: 'sharing', change: 'withdrawn', sharing: before }];
    return saidNo ? [] : [{ part: 'sharing', change: 'refused', sharing: row }];
  }
  const change = before ? changeOf(before, row) : 'given';
  return change === 'none' ? [] : [{ part: 'sharing', change, sharing: row }];
}

/** Narrower in everything that differs, longer and else the same, or given anew. */
function changeOf(before: Sharing, terms: SharingTerms): 'none' | 'narrowed' | 'renewed' | 'given' {
  if (isWithin(before, terms) && isWithin(terms, before)) return 'none';
  if (isWithin(terms, before)) return 'narrowed';
  const sameButLonger = { ...terms, to: before.to };
  return isWithin(before, sameButLonger) && isWithin(sameButLonger, before) ? 'renewed' : 'given';
}

/** Whether something that held does so no longer; a row given anew may allow more in one thing and less in another. */
export function takesAway(changes: readonly ConsentChange[], held: readonly Sharing[]): boolean {
  return changes.some((change) => {
    if (change.part !== 'sharing') return change.change === 'withdrawn';
    const before = held.find(({ id }) => id === change.sharing.id);
    return before !== undefined && (change.change === 'withdrawn' || !isWithin(before, change.sharing));
  });
}

/** Whether all that `inner` allows is allowed by `outer`. Exceptions in other words are told apart, not understood. */
function isWithin(inner: SharingTerms, outer: SharingTerms): boolean {
  return (
    (outer.direction === 'both' || outer.direction === inner.direction) &&
    inner.areas.every((area) => outer.areas.includes(area)) &&
    inner.from >= outer.from &&
    inner.to <= outer.to &&
    (outer.except === undefined || outer.except === inner.except)
  );
}
