import { type Instant, instant } from '../../domain/calendar/day.ts';

/** That many minutes after a moment. */
export function later(at: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(at) + minutes * 60_000));
}
