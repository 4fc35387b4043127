import type { Instant } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/municipality.ts';

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>;

/** `17. mai 2026 kl. 14.05`, on Norwegian clocks. */
export function longMoment(at: Instant, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  return format.format(Date.parse(at));
}
