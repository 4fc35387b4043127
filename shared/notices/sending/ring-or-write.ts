import type { Instant } from '../../domain/calendar/day.ts';
import type { PlannedNotice, Task } from '../../domain/telling/notice.ts';

/**
 * The task that takes a notice's place when no channel is left: an open item in the case until it is ticked off. Of two
 * parents each has one of their own: to have rung the one is not to have told the other.
 */
export function ringOrWrite({ kind, occurrence, to, about }: PlannedNotice, at: Instant): Task {
  const whom = to.who === 'staff' ? `:${to.staffId}` : '';
  const task = to.who === 'otherParent' ? 'ring-other-parent' : 'ring-or-write';
  const things = about?.map((each) => each.kind);
  return {
    id: `${task}:${kind}:${occurrence}${whom}`,
    kind: task,
    about: kind,
    ...(things && { things }),
    createdAt: at,
  };
}
