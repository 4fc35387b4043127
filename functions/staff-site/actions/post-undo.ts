import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { type Undoable, undoables, undoStep } from '../../../shared/domain/handling/undo-step.ts';
import { canUntick } from '../../../shared/domain/handling/undo-task.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { actionsOf, mayOpen } from '../access.ts';
import { undoes } from '../case/undoes.ts';
import { openerOf } from '../staff-page.ts';
import { changeVersion } from './change-version.ts';
import { conflict, doneReply, invalid, type PostedAction, seeChanges, stoppedReply } from './posted-action.ts';

/** Takes a harmless step back, for the version that the employee had before them. */
export async function postUndo(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form } = posted;
  const taskId = form.values.get('task');
  if (taskId && form.version !== undefined) return untick(posted, taskId);
  const what = undoables.find((each) => each === form.values.get('what'));
  if (!what || form.version === undefined) {
    return stoppedReply(visit, { status: invalid, ipCase, stopped: { why: 'incomplete', problem: 'incomplete' } });
  }
  if (!actionsOf(openerOf(visit), ipCase).includes(undoes[what])) return problemReply(visit, 'forbidden');
  return undo(posted, { what, version: form.version });
}

async function undo(
  posted: PostedAction,
  { what, version }: { readonly what: Undoable; readonly version: number },
): Promise<Reply> {
  const { visit, ipCase, deps } = posted;
  const timeline = await deps.cases.timeline(ipCase);
  const act = { what, timeline, staffId: visit.session.staffId, now: visit.now };
  const isMine = (event: CaseEvent | undefined) =>
    event?.type === 'undone' && event.what === what && event.by.who === 'staff' && event.by.staffId === act.staffId;
  const changed = await changeVersion(
    {
      read: ipCase,
      version,
      transition: (before) => undoStep(before, act, visit.municipality),
      alreadyDone: async (found) => isMine((await deps.cases.timeline(found)).at(-1)),
    },
    { ...deps, municipality: visit.municipality, now: () => visit.now },
  );
  if (changed.result === 'done') return doneReply(posted, 'undo', changed.ipCase);
  if (!mayOpen(openerOf(visit), changed.ipCase)) return problemReply(visit, 'not-found');
  const stopped =
    changed.result === 'refused'
      ? ({ why: 'refused', refusal: changed.reason } as const)
      : ({ why: 'changed', events: await seeChanges(posted, changed.ipCase) } as const);
  return stoppedReply(visit, { status: conflict, ipCase: changed.ipCase, stopped });
}

/** A task that was ticked off by mistake; as when it was, a change of the case meanwhile does not matter to it. */
async function untick(posted: PostedAction, taskId: string): Promise<Reply> {
  const { visit, ipCase, deps } = posted;
  if (!actionsOf(openerOf(visit), ipCase).includes('task-done')) return problemReply(visit, 'forbidden');
  const task = (await deps.cases.tasks(ipCase)).find(({ id }) => id === taskId);
  if (!task) return problemReply(visit, 'not-found');
  if (!task.doneAt) return doneReply(posted, 'undo', ipCase);
  if (!canUntick(task, dayInNorway(visit.now))) {
    return stoppedReply(visit, { status: conflict, ipCase, stopped: { why: 'refused', refusal: 'cannot-undo' } });
  }
  await deps.cases.reopenTask(ipCase, task, task.doneAt);
  return doneReply(posted, 'undo', ipCase);
}
