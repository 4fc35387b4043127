import type { StaffSignInDeps } from '../../shared/web/sign-in-deps.ts';
import { siteHandler } from '../../shared/web/site-handler.ts';
import { staffSite } from '../../shared/web/site-kind.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { staffRoutes } from './routes.ts';
import type { StaffDeps } from './staff-visit.ts';

export type HandlerDeps = StaffSignInDeps & StaffDeps;

/** The staff site: the queue, a case, what can be done with it. */
export function createHandler(deps: HandlerDeps) {
  return siteHandler({ ...deps, kind: staffSite, signIn: staffSignIn(deps), routes: staffRoutes(deps) });
}
