import { dayInNorway, type Instant } from '../../shared/domain/calendar/day.ts';
import { isOvertaken } from '../../shared/domain/ladders/overtaken.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { cannotWait } from '../../shared/domain/telling/notice-pause.ts';
import { later } from '../../shared/notices/sending/later.ts';
import { moved, postponed } from '../../shared/notices/sending/moved.ts';
import { ringOrWrite } from '../../shared/notices/sending/ring-or-write.ts';
import { resentUncertain } from '../../shared/notices/sending/sending.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { Loaded } from './way-on.ts';

/** So soon after the end of a pause everything has left that is still called for. */
const lookAgainMinutes = 15;

/** Lets it wait; where the law names the day, somebody tells it in another way while there is time. */
export async function holdBack(notice: Notice, at: Instant, notices: Pick<NoticeStore, 'finish'>): Promise<void> {
  if (cannotWait(notice, dayInNorway(new Date(at)))) {
    const task = ringOrWrite(notice, at);
    await notices.finish(notice, moved(notice, 'handed-to-person', { detail: 'paused' }), { task });
    return;
  }
  await notices.finish(notice, held(notice, at), {});
}

/** A draft's has no case that a task could stand in. */
export function held(notice: Notice, at: Instant): Notice {
  // That it may have left already has to be known when it goes on.
  const detail = notice.detail === resentUncertain ? notice.detail : 'paused';
  return postponed(notice, later(at, lookAgainMinutes), detail);
}

/** Held back until a later reminder says the same. */
export function isSaidByLater({ notice, ipCase, municipality }: Loaded): boolean {
  return notice.detail === 'paused' && isOvertaken(notice, ipCase, municipality);
}
