import { instant } from '../../../shared/domain/calendar/day.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { doneReply, invalid, type PostedAction, stoppedReply } from './posted-action.ts';

/** Ticks a task off. A change of the case meanwhile does not matter to it, and ticking twice is ticking once. */
export async function postTaskDone(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const taskId = form.values.get('task');
  if (form.version === undefined || !taskId) {
    return stoppedReply(visit, { status: invalid, ipCase, stopped: { why: 'incomplete', problem: 'incomplete' } });
  }
  const tasks = await deps.cases.tasks(ipCase);
  const task = tasks.find(({ id }) => id === taskId);
  if (!task) return problemReply(visit, 'not-found');
  if (!task.doneAt) await deps.cases.finishTask(ipCase, task, visit.session.staffId, instant(visit.now));
  return doneReply(posted, 'task-done', ipCase);
}
