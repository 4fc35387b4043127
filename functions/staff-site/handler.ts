import { routeGroup } from '../../shared/web/route-group.ts';
import type { StaffSignInDeps } from '../../shared/web/sign-in-deps.ts';
import type { RouteGroup, StaffSession } from '../../shared/web/site.ts';
import { siteHandler } from '../../shared/web/site-handler.ts';
import { staffSite } from '../../shared/web/site-kind.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { refusalRecorder } from './oversight/record-refusal.ts';
import { routes } from './routes.ts';
import type { StaffDeps } from './staff-visit.ts';

export type HandlerDeps = StaffSignInDeps & StaffDeps;

/** The staff site: the queue, a case, what can be done with it. */
export function createHandler(deps: HandlerDeps) {
  const setup = { kind: staffSite, signIn: staffSignIn(deps), ...staffPages(deps) };
  return siteHandler({ ...deps, ...setup, onRefusal: refusalRecorder(deps) });
}

/** All its pages behind sign-in: those that are there at once, and those that are loaded on use. */
export function staffPages(deps: HandlerDeps) {
  return {
    routes: routes(deps),
    later: [
      ofCases(deps),
      ofRegistration(deps),
      ofFigures(deps),
      ofNotices(deps),
      ofOversight(deps),
      ofPractice(deps),
      ofSettings(deps),
    ],
  };
}

/** Most of the site is about one case; whoever looks at the queue does not wait for it. */
function ofCases(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['sak'], async () => (await import('./case-work-routes.ts')).caseWorkRoutes(deps));
}

function ofRegistration(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['registrer'], async () => (await import('./registration-routes.ts')).registrationRoutes(deps));
}

/** Looked at now and then, by few. */
function ofFigures(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['tall'], async () => (await import('./figures-routes.ts')).figuresRoutes(deps));
}

/** Read before they are relied on, and seldom after. */
function ofNotices(deps: HandlerDeps): RouteGroup<StaffSession> {
  return routeGroup(['varsler'], async () => (await import('./notice-preview/preview-routes.ts')).previewRoutes(deps));
}

/** The log, and a case in an emergency: for an employee or two. */
function ofOversight(deps: HandlerDeps): RouteGroup<StaffSession> {
  return routeGroup(['logg', 'nodtilgang'], async () => (await import('./oversight-routes.ts')).oversightRoutes(deps));
}

/** Only where people train. */
function ofPractice(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['oving'], async () => (await import('./practice-routes.ts')).practiceRoutes(deps));
}

/** The administrator's part. */
function ofSettings(deps: StaffDeps): RouteGroup<StaffSession> {
  return routeGroup(['innstillinger'], async () => (await import('./settings-routes.ts')).settingsRoutes(deps));
}
