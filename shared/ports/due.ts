import type { DraftHead } from '../domain/applying/draft.ts';
import type { Instant } from '../domain/calendar/day.ts';
import type { IpCase } from '../domain/case.ts';
import type { Recompute, UnitList } from '../domain/recompute.ts';
import type { Notice, Task } from '../domain/telling/notice.ts';
import type { CaseKey } from './case-key.ts';
import type { StoredChange } from './cases.ts';

export type DueItem =
  | { readonly kind: 'case'; readonly key: CaseKey; readonly dueAt: Instant }
  | { readonly kind: 'draft'; readonly key: CaseKey; readonly dueAt: Instant }
  | { readonly kind: 'notice'; readonly key: CaseKey; readonly noticeId: string; readonly dueAt: Instant }
  | ({ readonly kind: 'recompute'; readonly dueAt: Instant } & RecomputeRef)
  /** A row that this version of the sweep does not know: it is stepped over, and rings. */
  | { readonly kind: 'unknown'; readonly row: string; readonly dueAt: Instant };

export type RecomputeRef = Pick<Recompute, 'municipality' | 'version'>;

export type ListedCases = { readonly keys: readonly CaseKey[]; readonly next?: string };

/** What the sweep may touch: no sealed field among it. */
export type DueStore = {
  /** The head of what is due at this moment, earliest first, at most `limit`. */
  due(now: Instant, limit: number): Promise<readonly DueItem[]>;
  findCase(key: CaseKey): Promise<IpCase | undefined>;
  findNotice(key: CaseKey, noticeId: string): Promise<Notice | undefined>;
  /** `digest-closed`: one of its digests has gone, or is about to, and takes no more lines. */
  commit(change: StoredChange): Promise<'saved' | 'stale' | 'digest-closed'>;
  findDraft(key: CaseKey): Promise<DraftHead | undefined>;
  /** The draft leaves the index, with its reminder where one is to go; guarded by revision, state and dueAt. */
  remindOf(draft: DraftHead, notice: Notice | undefined): Promise<'saved' | 'stale'>;
  /** Moves a notice on, guarded by the state and dueAt it was read with; with a task when it ends as one. */
  moveNotice(before: Notice, after: Notice, task?: Task): Promise<'moved' | 'stale'>;
  findRecompute(ref: RecomputeRef): Promise<Recompute | undefined>;
  /** The cases of a unit's list, a page at a time; `page` is what the page before gave as `next`. */
  listed(municipality: string, list: UnitList, page?: string): Promise<ListedCases>;
  /** Goes on from there, or is done with when nothing is left; guarded by the `dueAt` it was read with. */
  moveRecompute(before: Recompute, after: Recompute): Promise<'moved' | 'stale'>;
};
