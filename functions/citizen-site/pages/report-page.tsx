import { addressesOf } from '../addresses.ts';
import { aboutTexts } from '../texts/in-language.ts';
import { Article, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** How next of kin and staff tell of a need: by phone or letter until its form is here. */
export function ReportPage(place: Place) {
  const { municipality, language } = place;
  const { report: texts } = aboutTexts[language];
  return (
    <Article title={texts.title} lead={texts.lead}>
      <Text>{texts.ask}</Text>
      <Part title={texts.how}>
        <Text>{texts.howText(municipality.phone, municipality.openingHours[language])}</Text>
        <Text>{texts.post(municipality.postalAddress)}</Text>
      </Part>
      <Part title={texts.after}>
        <Text>{texts.afterText}</Text>
      </Part>
      <Text>{texts.apply}</Text>
      <LinkLine href={addressesOf(place).apply}>{texts.applyLink}</LinkLine>
    </Article>
  );
}
