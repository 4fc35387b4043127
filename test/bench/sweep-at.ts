import { sweepDue } from '../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Counts, Log } from '../../shared/log.ts';
import type { DueStore } from '../../shared/ports/due.ts';

export const silent: Counts = { count: () => undefined };
export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The product's sweep at this moment, with all the time it needs. */
export function sweepAt(moment: string, due: DueStore): ReturnType<typeof sweepDue> {
  const settings = { municipality: async () => masoy };
  return sweepDue(
    { due, settings, currentSettings: settings, now: () => new Date(moment), log: quiet, counts: silent },
    () => 60_000,
  );
}
