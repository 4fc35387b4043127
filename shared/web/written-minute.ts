import { minuteInNorway } from '../domain/calendar/day.ts';
import { writtenTime } from '../domain/calendar/written-time.ts';
import type { Language } from '../domain/settings/municipality.ts';

/** The time by Norwegian clocks, as the language writes it: `09.05`, in English `09:05`. */
export function writtenMinute(at: Date, language: Language): string {
  const minutes = minuteInNorway(at);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return writtenTime(parts.join(':'), language);
}
