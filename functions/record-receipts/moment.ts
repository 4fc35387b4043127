import { type Instant, instant } from '../../shared/domain/calendar/day.ts';

/** What a provider says of when: ISO 8601, or milliseconds since 1970. Nothing when that is no moment. */
export function momentOf(told: unknown): Instant | undefined {
  if (typeof told !== 'string' && typeof told !== 'number') return undefined;
  const date = new Date(told);
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? instant(date) : undefined;
}

/** Providers' clocks, and their whole seconds, differ no more from ours. */
const slackMs = 60_000;

/**
 * A moment that can be: nothing becomes of a message before its notice was made, or later than now. Anything else is
 * taken as now, since the days a person has to complain may count from it.
 */
export function believed(told: Instant | undefined, now: Instant, since?: Instant): Instant {
  if (!told || Date.parse(told) > Date.parse(now) + slackMs) return now;
  return since && Date.parse(told) < Date.parse(since) - slackMs ? now : told;
}
