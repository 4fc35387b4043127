import type { Instant } from '../../domain/calendar/day.ts';

/** The table removes a row some time after this (AWS: within days), so readers compare `expiresAt` themselves. */
export function epochSeconds(at: Instant): number {
  return Math.floor(Date.parse(at) / 1000);
}
