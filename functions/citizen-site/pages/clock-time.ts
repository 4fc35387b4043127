import type { Instant } from '../../../shared/domain/day.ts';

let clock: Intl.DateTimeFormat | undefined;

/** The time by Norwegian clocks: `13:05`. */
export function clockTime(at: Instant): string {
  // Made when first asked for: its time-zone data would cost every cold start some 6 ms.
  clock ??= new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short', timeZone: 'Europe/Oslo' });
  return clock.format(new Date(at));
}
