import { isSameMessage, nextOccurrence } from '../../../shared/domain/telling/told-again.ts';
import { sendAgain } from '../../../shared/notices/sending/send-again.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { carryOut } from './post-step.ts';
import { invalid, type PostedAction, stoppedReply } from './posted-action.ts';

/** A message that did not arrive is sent once more; pressing twice sends it once. */
export async function postAgain(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const id = form.values.get('notice');
  if (!id) {
    return stoppedReply(visit, { status: invalid, ipCase, stopped: { why: 'incomplete', problem: 'incomplete' } });
  }
  const notices = await deps.cases.notices(ipCase);
  const notice = notices.find((each) => each.id === id);
  if (!notice) return problemReply(visit, 'not-found');
  const act = { notice, notices, staffId: visit.session.staffId, now: visit.now };
  return carryOut(posted, {
    action: 'send-again',
    values: { notice: id },
    transition: (before) => sendAgain(before, act, visit.municipality),
    alreadyDone: async (found) => {
      const next = nextOccurrence([notice]);
      const known = await deps.cases.notices(found);
      return known.some((each) => isSameMessage(each, notice) && each.occurrence === next);
    },
  });
}
