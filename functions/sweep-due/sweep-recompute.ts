import { type Instant, instant } from '../../shared/domain/calendar/day.ts';
import { type Recompute, recomputed } from '../../shared/domain/recompute.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import type { CaseKey } from '../../shared/ports/case-key.ts';
import type { DueStore, RecomputeRef } from '../../shared/ports/due.ts';
import type { Deps } from './sweep-due.ts';

export type SweptRecompute = 'moved' | 'not-due' | 'stale';

const atOnce = 10;

/** So many pages are looked through before other work has its turn; each some 50 cases, most of them none. */
const pagesInTurn = 10;

/**
 * Looks cases through by the settings of now, and notes after each page how far it came. A run that ends half way leaves
 * the note where it was: the page is looked through once more, and what was done changes nothing.
 */
export async function sweepRecompute(
  ref: RecomputeRef,
  at: Instant,
  { due, currentSettings }: Pick<Deps, 'due' | 'currentSettings'>,
): Promise<SweptRecompute> {
  let before = await due.findRecompute(ref);
  if (!before || before.dueAt > at) return 'not-due';
  const municipality = await currentSettings.municipality(ref.municipality);
  if (!municipality) throw new Error('cases whose municipality has no settings');
  for (let turn = 0; turn < pagesInTurn && before.left.length > 0; turn += 1) {
    const after = await throughPage(before, { due, municipality, at });
    if ((await due.moveRecompute(before, after)) === 'stale') return 'stale';
    before = after;
  }
  return 'moved';
}

/** The note of how far it has come, once the next page is through. */
async function throughPage(before: Recompute, through: Through): Promise<Recompute> {
  const [list, ...others] = before.left;
  if (!list) return before;
  const { keys, next } = await through.due.listed(before.municipality, list, before.page);
  for (let from = 0; from < keys.length; from += atOnce) {
    await Promise.all(keys.slice(from, from + atOnce).map((key) => recomputeCase(key, through)));
  }
  return goingOn(before, next ? { left: before.left, page: next } : { left: others });
}

type Through = { readonly due: DueStore; readonly municipality: Municipality; readonly at: Instant };

const tries = 3;

/** Whoever changes the case meanwhile does so by the settings of now; then nothing is left to do here. */
async function recomputeCase(key: CaseKey, { due, municipality, at }: Through): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    const before = await due.findCase(key);
    const after = before && recomputed(before, municipality, at);
    if (!after) return;
    const change = { before, after, events: [], notices: [], tasks: [] };
    if ((await due.commit(change)) === 'saved') return;
  }
}

/** A millisecond later, so that this very run finds it anew. */
function goingOn({ page: _, ...before }: Recompute, progress: Pick<Recompute, 'left' | 'page'>): Recompute {
  return { ...before, ...progress, dueAt: instant(new Date(Date.parse(before.dueAt) + 1)) };
}
