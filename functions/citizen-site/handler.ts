import { citizenSignIn } from '../../shared/web/citizen-sign-in.ts';
import { routeGroup } from '../../shared/web/route-group.ts';
import type { CitizenSignInDeps } from '../../shared/web/sign-in-deps.ts';
import type { CitizenSession, RouteGroup } from '../../shared/web/site.ts';
import { siteHandler } from '../../shared/web/site-handler.ts';
import { citizenSite } from '../../shared/web/site-kind.ts';
import type { CitizenDeps } from './answers/citizen-visit.ts';
import { routes } from './routes.ts';

export type HandlerDeps = CitizenSignInDeps & CitizenDeps;

/** The citizens' site: apply, follow one's case, read about rights. */
export function createHandler(deps: HandlerDeps) {
  const setup = { kind: citizenSite, signIn: citizenSignIn(deps), routes: routes(deps), later: [ofCases(deps)] };
  return siteHandler({ ...deps, ...setup });
}

/** Half of the site is about a case, which somebody who reads or applies does not wait for. */
function ofCases(deps: CitizenDeps): RouteGroup<CitizenSession> {
  const below = ['min-sak', 'samtykke', 'kvittering', 'melding', 'papir'];
  return routeGroup(below, async () => (await import('./case-routes.ts')).caseRoutes(deps));
}
