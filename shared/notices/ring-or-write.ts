import type { Instant } from '../domain/day.ts';
import type { PlannedNotice, Task } from '../domain/notice.ts';

/** The task that takes a notice's place when no channel is left: an open item in the case until it is ticked off. */
export function ringOrWrite({ kind, occurrence, to }: PlannedNotice, at: Instant): Task {
  const whom = to.who === 'staff' ? `:${to.staffId}` : '';
  return { id: `ring-or-write:${kind}:${occurrence}${whom}`, kind: 'ring-or-write', about: kind, createdAt: at };
}
