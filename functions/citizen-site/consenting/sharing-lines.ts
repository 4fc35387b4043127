import { consentForm } from '../../../forms/consent/form.ts';
import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { consentTexts } from '../texts/in-language.ts';

/** What one row allows, in the words of the form it was given in. */
export function sharingLines({ direction, areas, except, from, to }: Sharing, language: Language): readonly string[] {
  const { now } = consentTexts[language];
  const columns = consentForm.texts[language].fields['sharing']?.columns;
  const said = (column: string, value: string) => String(columns?.[column]?.options?.[value] ?? value);
  return [
    said('direction', direction),
    areas.map((area) => said('areas', area)).join(', '),
    ...(except ? [now.except(except)] : []),
    now.period(writtenDay(from, language), writtenDay(to, language)),
  ];
}
