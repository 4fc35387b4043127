import { problemReply } from '../../shared/web/problem-reply.tsx';
import type { GuardedRoute, StaffSession } from '../../shared/web/site.ts';
import { mayGo, type StaffPlace } from './access.ts';
import { menuOf } from './menu.ts';
import type { StaffDeps, StaffVisit } from './staff-visit.ts';

type Answer = (visit: StaffVisit, deps: StaffDeps) => ReturnType<GuardedRoute<StaffSession>['answer']>;

type Named = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The part of the site it belongs to: whoever may not come there is turned away here, and only here. */
  readonly place: StaffPlace;
  readonly answer: Answer;
  /** Its form may carry a file. */
  readonly takesFile?: true;
};

export type PlacedRoute = GuardedRoute<StaffSession> & Pick<Named, 'place'>;

/** A page of the staff site; all of them are behind sign-in. */
export function guarded({ method, path, place, answer, takesFile }: Named, deps: StaffDeps): PlacedRoute {
  return {
    method,
    path,
    place,
    access: 'signed-in',
    ...(takesFile && { takesFile }),
    answer: async (visit) => {
      const here = { ...visit, menu: menuOf(visit, place) };
      return mayGo(place, visit.session, visit.municipality) ? answer(here, deps) : problemReply(here, 'forbidden');
    },
  };
}
