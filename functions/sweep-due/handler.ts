import { sweepDue } from './sweep-due.ts';
import { type Practice, type PracticeDeps, sweepPractice } from './sweep-practice.ts';

/** What of Lambda's context is used. */
export type RunningTime = { readonly getRemainingTimeInMillis: () => number };

export type HandlerDeps = PracticeDeps & { readonly practices: readonly Practice[] };

export function createHandler(deps: HandlerDeps) {
  return async (_event: unknown, context: RunningTime): Promise<void> => {
    const timeLeftMs = () => context.getRemainingTimeInMillis();
    const { handled, broken } = await sweepDue(deps, timeLeftMs);
    deps.log.info('swept', { count: handled });
    if (broken > 0) deps.log.warn('swept-with-broken-items', { count: broken });
    // After what is real, with the time that is left.
    for (const practice of deps.practices) await sweepPractice(practice, deps, timeLeftMs);
  };
}
