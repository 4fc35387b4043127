import type { Instant } from '../../shared/domain/day.ts';
import type { Notice } from '../../shared/domain/notice.ts';

/** What a run found: due items handled and not, notices that were to be sent from now on, and the longest that one waits. */
export type Tally = { handled: number; broken: number; noticesDue: number; oldestUnsentSeconds: number };

export function emptyTally(): Tally {
  return { handled: 0, broken: 0, noticesDue: 0, oldestUnsentSeconds: 0 };
}

/** Counts a notice that has come due before it is moved on. Those handed over already may well have left. */
export function tallyNotice(tally: Tally, { state, sendableSince }: Notice, at: Instant): void {
  if (state !== 'waiting' && state !== 'pending') return;
  if (!sendableSince) {
    tally.noticesDue += 1;
    return;
  }
  const seconds = Math.round((Date.parse(at) - Date.parse(sendableSince)) / 1000);
  tally.oldestUnsentSeconds = Math.max(tally.oldestUnsentSeconds, seconds);
}
