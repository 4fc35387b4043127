import type { Language } from '../settings/municipality.ts';

/** `09.30`, as Norwegian writes the time of day; `09:30` in English. */
export function writtenTime(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.');
}
