import { instant } from '../../shared/domain/calendar/day.ts';
import type { PracticeClock } from '../../shared/domain/settings/practice.ts';
import type { DueStore } from '../../shared/ports/due.ts';
import type { PracticeStore } from '../../shared/ports/practice.ts';
import { type Deps, spareMs, sweepDue } from './sweep-due.ts';

/** A municipality to train in, with what waits there. */
export type Practice = { readonly municipality: string; readonly due: DueStore };

export type PracticeDeps = Deps & {
  readonly practice: Pick<PracticeStore, 'clock' | 'moveClock'>;
  readonly within: <Result>(municipality: string, work: () => Promise<Result>) => Promise<Result>;
};

/**
 * Does what is due by the municipality's own clock, and moves that on its way from one due moment to the next, so that
 * whoever sends it four weeks ahead meets every reminder of those weeks, and not the last alone.
 */
export async function sweepPractice(
  { municipality, due }: Practice,
  deps: PracticeDeps,
  timeLeftMs: () => number,
): Promise<void> {
  while (timeLeftMs() > spareMs) {
    await deps.within(municipality, () => sweepDue({ ...deps, due }, timeLeftMs));
    const clock = await deps.practice.clock(municipality);
    if (clock.aheadMs >= clock.untilMs) return;
    const after = await nextStop(clock, due, deps);
    // Somebody sent it further on meanwhile: the next run goes on from there.
    if ((await deps.practice.moveClock(municipality, clock, after)) === 'stale') return;
  }
}

/** The next moment at which something is due, or where the clock is to stop. */
async function nextStop(clock: PracticeClock, due: DueStore, { now }: Pick<Deps, 'now'>): Promise<PracticeClock> {
  const real = now().getTime();
  const [next] = await due.due(instant(new Date(real + clock.untilMs)), 1);
  const aheadMs = next ? Date.parse(next.dueAt) - real : clock.untilMs;
  // What is due already and is still there could not be handled: it is stepped over.
  return { ...clock, aheadMs: aheadMs > clock.aheadMs ? aheadMs : clock.untilMs };
}
