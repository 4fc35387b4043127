import type { Instant } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/municipality.ts';

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The moment by Norwegian clocks: `17. mai 2026 kl. 13:05`. */
export function writtenMoment(at: Instant, language: Language): string {
  const written = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  return written.format(new Date(at));
}
