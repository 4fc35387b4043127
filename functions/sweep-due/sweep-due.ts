import { type Instant, instant } from '../../shared/domain/calendar/day.ts';
import { type Counts, errorName, type Log } from '../../shared/log.ts';
import type { DueItem, DueStore } from '../../shared/ports/due.ts';
import type { Settings } from '../../shared/ports/settings.ts';
import { digestsLast } from './gather.ts';
import { sweepCase } from './sweep-case.ts';
import { sweepDraft } from './sweep-draft.ts';
import { sweepNotice } from './sweep-notice.ts';
import { sweepRecompute } from './sweep-recompute.ts';
import { emptyTally, type Tally } from './tally.ts';

export type Deps = {
  readonly due: DueStore;
  readonly settings: Settings;
  /** As stored at this moment: what cases are looked through for is a change of them. */
  readonly currentSettings: Settings;
  readonly now: () => Date;
  readonly log: Log;
  readonly counts: Counts;
};

const pageSize = 50;
const atOnce = 10;
/** So much time is left for what is under way when no more is begun. */
export const spareMs = 10_000;

/**
 * Does all that has come due at this moment. What is handled leaves the index, so that the head is read again and
 * again; what cannot be handled stays at the head, is stepped over in this run and tried again in the next.
 */
export async function sweepDue(deps: Deps, timeLeftMs: () => number): Promise<Pick<Tally, 'handled' | 'broken'>> {
  const now = deps.now();
  const at = instant(now);
  const seen = new Set<string>();
  const tally = emptyTally();
  for (let stuck = 0; timeLeftMs() > spareMs; ) {
    const limit = pageSize + stuck;
    const page = await deps.due.due(at, limit);
    if (seen.size === 0) deps.counts.count('OldestDueSeconds', oldestSeconds(page, now));
    const fresh = page.filter((item) => !seen.has(nameOf(item)));
    // Reading the index may be a moment behind the table: what was handled can show again.
    stuck = page.length - fresh.length;
    for (const item of fresh) seen.add(nameOf(item));
    for (const items of digestsLast(fresh)) await handleAll(items, at, { ...deps, tally });
    // Cases that are looked through page by page are due again at once.
    if (page.length < limit && !fresh.some(({ kind }) => kind === 'recompute')) break;
  }
  deps.counts.count('DueHandled', tally.handled);
  deps.counts.count('DueBroken', tally.broken);
  deps.counts.count('NoticesDue', tally.noticesDue);
  deps.counts.count('OldestUnsentSeconds', tally.oldestUnsentSeconds);
  return { handled: tally.handled, broken: tally.broken };
}

function nameOf(item: DueItem): string {
  if (item.kind === 'recompute') return [item.municipality, item.kind, item.version, item.dueAt].join(' ');
  if (item.kind === 'unknown') return [item.row, item.kind, item.dueAt].join(' ');
  const row = item.kind === 'notice' ? item.noticeId : item.kind;
  return [item.key.municipality, item.key.reference, row, item.dueAt].join(' ');
}

function oldestSeconds([oldest]: readonly DueItem[], now: Date): number {
  return oldest ? Math.max(0, Math.round((now.getTime() - Date.parse(oldest.dueAt)) / 1000)) : 0;
}

export type Tallying = Deps & { readonly tally: Tally };

async function handleAll(items: readonly DueItem[], at: Instant, deps: Tallying): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce) {
    const results = await Promise.all(items.slice(from, from + atOnce).map((item) => handled(item, at, deps)));
    const broken = results.filter((ok) => !ok).length;
    deps.tally.handled += results.length - broken;
    deps.tally.broken += broken;
  }
}

function sweepItem(item: DueItem, at: Instant, deps: Tallying): Promise<unknown> {
  switch (item.kind) {
    case 'case':
      return sweepCase(item.key, at, deps);
    case 'draft':
      return sweepDraft(item.key, at, deps);
    case 'notice':
      return sweepNotice(item, at, deps);
    case 'recompute':
      return sweepRecompute(item, at, deps);
    case 'unknown':
      throw new Error('a due row of nothing known');
  }
}

/** One broken row must not keep the others waiting. */
async function handled(item: DueItem, at: Instant, deps: Tallying): Promise<boolean> {
  try {
    await sweepItem(item, at, deps);
    return true;
  } catch (thrown) {
    deps.log.error('due-item-broken', { ...idsOf(item), kind: item.kind, errorName: errorName(thrown) });
    return false;
  }
}

function idsOf(item: DueItem) {
  if (item.kind === 'recompute') return { municipality: item.municipality };
  if (item.kind === 'unknown') return {};
  return { ...item.key, ...(item.kind === 'notice' && { noticeId: item.noticeId }) };
}
