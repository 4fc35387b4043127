import { citizenSignIn } from '../../shared/web/citizen-sign-in.ts';
import type { CitizenSignInDeps } from '../../shared/web/sign-in-deps.ts';
import { siteHandler } from '../../shared/web/site-handler.ts';
import { citizenSite } from '../../shared/web/site-kind.ts';
import type { CitizenDeps } from './answers/citizen-visit.ts';
import { citizenRoutes } from './routes.ts';

export type HandlerDeps = CitizenSignInDeps & CitizenDeps;

/** The citizens' site: apply, follow one's case, read about rights. */
export function createHandler(deps: HandlerDeps) {
  return siteHandler({ ...deps, kind: citizenSite, signIn: citizenSignIn(deps), routes: citizenRoutes(deps) });
}
