import { actionDone } from '../../../shared/domain/handling/note-action.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { carryOut } from './post-step.ts';
import { doneReply, invalid, type PostedAction, stoppedReply } from './posted-action.ts';

/** Ticks off what somebody said they would do; ticked twice it is done once. */
export async function postActionDone(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const [meeting, place] = [form.values.get('meeting') ?? '', form.values.get('action') ?? ''];
  if (!/^\d{1,5}$/.test(meeting) || !/^\d{1,2}$/.test(place)) {
    return stoppedReply(visit, { status: invalid, ipCase, stopped: { why: 'incomplete', problem: 'incomplete' } });
  }
  const standing = (await deps.cases.meetings(ipCase)).find(({ number }) => number === Number(meeting));
  if (form.version !== undefined && standing?.actions?.[Number(place)]?.doneOn)
    return doneReply(posted, 'action-done', ipCase);
  const by = { who: 'staff', staffId: visit.session.staffId } as const;
  const act = { standing, place: Number(place), by, now: visit.now };
  return carryOut(posted, {
    action: 'action-done',
    values: { meeting, action: place },
    transition: (before) => {
      const done = actionDone(before, act);
      return done.ok ? done : { ok: false, reason: 'no-open-action' };
    },
    alreadyDone: () => false,
  });
}
