import { type Deps, sweepDue } from './sweep-due.ts';

/** What of Lambda's context is used. */
export type RunningTime = { readonly getRemainingTimeInMillis: () => number };

export function createHandler(deps: Deps) {
  return async (_event: unknown, context: RunningTime): Promise<void> => {
    const { handled, broken } = await sweepDue(deps, () => context.getRemainingTimeInMillis());
    deps.log.info('swept', { count: handled });
    if (broken > 0) deps.log.warn('swept-with-broken-items', { count: broken });
  };
}
