import type { Day } from '../../domain/calendar/day.ts';
import type { Language } from '../../domain/settings/municipality.ts';

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The date as the language writes it out: `17. mai 2026`, `17 May 2026`. */
export function writtenDay(on: Day, language: Language): string {
  const written = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return written.format(new Date(`${on}T00:00:00.000Z`));
}
