import { routeGroup } from '../../shared/web/route-group.ts';
import type { StaffSignInDeps } from '../../shared/web/sign-in-deps.ts';
import type { RouteGroup, StaffSession } from '../../shared/web/site.ts';
import { siteHandler } from '../../shared/web/site-handler.ts';
import { staffSite } from '../../shared/web/site-kind.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { routes } from './routes.ts';
import type { StaffDeps } from './staff-visit.ts';

export type HandlerDeps = StaffSignInDeps & StaffDeps;

/** The staff site: the queue, a case, what can be done with it. */
export function createHandler(deps: HandlerDeps) {
  const setup = {
    kind: staffSite,
    signIn: staffSignIn(deps),
    routes: routes(deps),
    later: [ofCases(deps), ofFigures(deps), ofPractice(deps)],
  };
  return siteHandler({ ...deps, ...setup });
}

/** Most of the site is about one case; whoever looks at the queue does not wait for it. */
function ofCases(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['sak'], async () => (await import('./case-work-routes.ts')).caseWorkRoutes(deps));
}

/** Looked at now and then, by few. */
function ofFigures(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['tall'], async () => (await import('./figures-routes.ts')).figuresRoutes(deps));
}

/** Only where people train. */
function ofPractice(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['oving'], async () => (await import('./practice-routes.ts')).practiceRoutes(deps));
}
