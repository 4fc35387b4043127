import type { GuardedRoute, StaffSession } from '../../shared/web/site.ts';
import type { StaffDeps, StaffVisit } from './staff-visit.ts';

type Answer = (visit: StaffVisit, deps: StaffDeps) => ReturnType<GuardedRoute<StaffSession>['answer']>;

type Named = { readonly method: 'GET' | 'POST'; readonly path: string; readonly answer: Answer };

/** A page of the staff site; all of them are behind sign-in. */
export function guarded({ method, path, answer }: Named, deps: StaffDeps): GuardedRoute<StaffSession> {
  return { method, path, access: 'signed-in', answer: (visit) => answer(visit, deps) };
}
