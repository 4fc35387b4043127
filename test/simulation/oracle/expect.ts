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
    .toSorted((a, b) => a.at - b.at);
}
