import { consentForm } from '../../../forms/consent/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Sharing } from '../../../shared/domain/consent.ts';
import type { Language } from '../../../shared/domain/municipality.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { consentTexts } from '../texts/in-language.ts';
import { type Fact, Facts } from './parts.tsx';

export type ConsentHeld = {
  readonly language: Language;
  readonly ipCase: Pick<IpCase, 'consent'>;
  readonly sharing: readonly Sharing[];
};

/** What holds now: the two parts, and each service with what may be shared and until when. */
export function ConsentFacts({ language, ipCase, sharing }: ConsentHeld) {
  const { now } = consentTexts[language];
  const { plan, coordinator } = ipCase.consent;
  const rows: readonly Fact[] =
    sharing.length === 0
      ? [[now.sharing, now.sharingNone]]
      : sharing.map((row) => [row.service, sharingLines(row, language).join('\n')]);
  return <Facts facts={[[now.plan, now.states[plan]], [now.coordinator, now.states[coordinator]], ...rows]} />;
}

/** In the words of the form it was given in. */
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
