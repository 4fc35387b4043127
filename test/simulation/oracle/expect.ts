import { absenceTold } from './absence-told.ts';
import { courseOf } from './course.ts';
import type { Act } from './diary.ts';
import { eventsTold } from './events-told.ts';
import { type Asked, stepsTold } from './steps-told.ts';
import type { Told } from './told.ts';

/**
 * What each human should have been told in this case until a moment, one by one: before a digest or a limit puts
 * anything together. From `notices.md` and `domain.md` alone; shares no code with the service.
 */
export function expectedOf(diary: readonly Act[], asked: Asked): readonly Told[] {
  const course = courseOf(diary, asked);
  return [...eventsTold(course, asked.settings), ...stepsTold(course, asked), ...absenceTold(course, asked)]
    .filter(({ at }) => at < asked.until)
    .map((step) => untilClosedToThem(step, diary))
    .toSorted((a, b) => a.at - b.at);
}

/** What waits for somebody (their mail of the day) does not reach them once the case is closed to them. */
function untilClosedToThem(step: Told, diary: readonly Act[]): Told {
  const { to, at, until = Number.POSITIVE_INFINITY } = step;
  if (to === 'task' || !('staff' in to)) return step;
  const closed = diary.find((act) => act.did === 'disqualify' && act.who === to.staff && act.at > at);
  return closed && closed.at < until ? { ...step, until: closed.at } : step;
}
