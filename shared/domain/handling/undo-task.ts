import { type Day, dayInNorway } from '../calendar/day.ts';
import type { Task } from '../telling/notice.ts';
import { bringsDecision } from './decision-arrival.ts';

/**
 * Whether a task that was ticked off can be open again: on its day. One that brought the decision stays done, for the
 * time to complain counts from it.
 */
export function canUntick(task: Task, today: Day): boolean {
  return task.doneAt !== undefined && dayInNorway(new Date(task.doneAt)) === today && !bringsDecision(task);
}
