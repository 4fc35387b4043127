import { errorName } from '../log.ts';
import type { ProviderProblem } from './provider-problem.ts';
import type { Reply } from './reply.ts';
import type { Way } from './sign-in-plan.ts';
import type { MaybeSignedIn, Session } from './site.ts';

type Failure = { readonly reason: ProviderProblem; readonly error: unknown };

/** The page for a sign-in that failed at the provider; an outage there is for us to know. */
export function turnAway<S extends Session>(visit: MaybeSignedIn, failure: Failure, way: Way<S>): Reply {
  const ids = {
    municipality: visit.municipality.id,
    requestId: visit.request.requestId,
    errorName: errorName(failure.error),
  };
  if (failure.reason === 'down') way.deps.log.error('identity-provider-down', ids);
  if (failure.reason === 'invalid') way.deps.log.warn('sign-in-invalid', ids);
  return way.plan.turnedAway(visit, failure.reason);
}
