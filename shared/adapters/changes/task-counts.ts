import type { Task } from '../../domain/telling/notice.ts';

/**
 * Open tasks are counted on the case, and so are those of messages that could not be given: a queue page needs no read
 * per case.
 */
export function taskCounts(tasks: readonly Pick<Task, 'kind'>[]) {
  const undelivered = tasks.filter(({ kind }) => kind === 'ring-or-write').length;
  if (tasks.length === 0) return undefined;
  return { openTasks: tasks.length, ...(undelivered > 0 && { undelivered }) };
}
