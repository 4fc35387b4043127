import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import type { StaffLanguage } from './staff-language.ts';

/** `17. mai 2026 kl. 14.05`, on Norwegian clocks. */
export function longMoment(at: Instant, language: StaffLanguage): string {
  const moment = new Date(at);
  return `${writtenDay(dayInNorway(moment), language)} kl. ${writtenMinute(moment, language)}`;
}
