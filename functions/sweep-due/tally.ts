import type { Instant } from '../../shared/domain/calendar/day.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';

/** What a run found: due items handled and not, notices that were to be sent from now on, and the longest that one waits. */
export type Tally = { handled: number; broken: number; noticesDue: number; oldestUnsentSeconds: number };

export function emptyTally(): Tally {
  return { handled: 0, broken: 0, noticesDue: 0, oldestUnsentSeconds: 0 };
}

/**
 * Counts a notice that has come due before it is moved on. Those handed over already may well have left; those held back
 * on purpose are looked at again and again, on days off too, and nobody is to be woken by that.
 */
export function tallyNotice(tally: Tally, { state, sendableSince, detail }: Notice, at: Instant): void {
  if (state !== 'waiting' && state !== 'pending') return;
  if (!sendableSince && detail === 'paused') return;
  if (!sendableSince) {
    tally.noticesDue += 1;
    return;
  }
  const seconds = Math.round((Date.parse(at) - Date.parse(sendableSince)) / 1000);
  tally.oldestUnsentSeconds = Math.max(tally.oldestUnsentSeconds, seconds);
}
