import type { Instant } from '../../domain/calendar/day.ts';
import type { Notice } from '../../domain/telling/notice.ts';
import { isPastWorth } from '../../domain/telling/worth-until.ts';
import type { SendResult } from '../../ports/sending.ts';
import { later } from './later.ts';
import { moved, waiting } from './moved.ts';

const resultWithinMinutes = 15;
const throttledMinutes = 1;
const retryMinutes = [1, 5, 15, 60, 240];

/** The detail of a notice that was sent once more although the first attempt may have arrived. */
export const resentUncertain = 'resent-uncertain';

/** The attempt, written before the provider is called. Without a result in time it becomes uncertain. */
export function sending(notice: Notice, at: Instant, toHash?: string): Notice {
  const again = notice.detail === resentUncertain && { detail: resentUncertain };
  return moved(notice, 'sending', { at, dueAt: later(at, resultWithinMinutes), ...again, ...(toHash && { toHash }) });
}

/** Being throttled is no attempt: the ledger would fill with them. */
function withoutAttempt(attempt: Notice): Notice {
  const { steps = [], ...rest } = attempt;
  return steps.length > 1 ? { ...rest, steps: steps.slice(0, -1) } : rest;
}

/** What follows a hand-over. `unknown` writes nothing: the sweep finds the attempt that got no result. */
export type AfterSend =
  | { readonly outcome: 'sent' | 'waiting' | 'failed'; readonly after: Notice }
  | { readonly outcome: 'unknown' };

export function afterSend(attempt: Notice, sent: SendResult, at: Instant): AfterSend {
  switch (sent.result) {
    case 'accepted':
      return { outcome: 'sent', after: moved(attempt, 'sent', { at, sentAt: at }) };
    case 'throttled':
      return { outcome: 'waiting', after: waiting(withoutAttempt(attempt), later(at, throttledMinutes)) };
    case 'transient':
      return afterTransient(attempt, sent.detail, at);
    case 'permanent':
      return { outcome: 'failed', after: moved(attempt, 'failed', { at, detail: sent.detail }) };
    case 'unknown':
      return { outcome: 'unknown' };
  }
}

/** Tried again after 1, 5 and 15 minutes, 1 hour and 4 hours, as long as it is of use; then it has failed. */
export function afterTransient(
  attempt: Notice,
  detail: string,
  at: Instant,
): { readonly outcome: 'waiting' | 'failed'; readonly after: Notice } {
  const attempts = attempt.attempts + 1;
  const wait = retryMinutes[attempt.attempts];
  if (wait === undefined) return { outcome: 'failed', after: moved(attempt, 'failed', { at, attempts, detail }) };
  const next = later(at, wait);
  if (isPastWorth(attempt, next))
    return { outcome: 'failed', after: moved(attempt, 'expired', { at, attempts, detail }) };
  return { outcome: 'waiting', after: waiting(attempt, next, { at, attempts, detail }) };
}
