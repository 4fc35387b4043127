import type { CitizenSession, GuardedRoute, PublicRoute } from '../../shared/web/site.ts';
import type { Answer } from './answers/citizen-visit.ts';

/** A page that anybody may open. */
export function open(path: string, answer: PublicRoute['answer']): PublicRoute {
  return { method: 'GET', path, access: 'public', answer };
}

/** A page that is reached only when signed in. */
export function guarded(method: 'GET' | 'POST', path: string, answer: Answer): GuardedRoute<CitizenSession> {
  return { method, path, access: 'signed-in', answer };
}
