import { minuteInNorway } from '../domain/day.ts';
import type { Language } from '../domain/municipality.ts';

/** The time by Norwegian clocks, as the language writes it: `09.05`, in English `09:05`. */
export function writtenTime(at: Date, language: Language): string {
  const minutes = minuteInNorway(at);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return parts.join(language === 'en' ? ':' : '.');
}
