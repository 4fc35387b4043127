import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { reviseUnchanged } from '../../../shared/domain/planning/revise-unchanged.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { planStanding } from './plan-standing.ts';
import { carryOut } from './post-step.ts';
import type { PostedAction } from './posted-action.ts';

/** The plan was gone through and stands as it is: a version of it is kept all the same. */
export async function postUnchanged(posted: PostedAction): Promise<Reply> {
  const { visit } = posted;
  const act = { standing: await planStanding(posted), staffId: visit.session.staffId, now: visit.now };
  return carryOut(posted, {
    action: 'revise-unchanged',
    values: {},
    transition: (ipCase) => reviseUnchanged(ipCase, act, visit.municipality),
    alreadyDone: ({ plan }) => plan?.revisedOn === dayInNorway(visit.now),
  });
}
