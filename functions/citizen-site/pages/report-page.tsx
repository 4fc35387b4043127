import { addressesOf } from '../addresses.ts';
import { aboutTexts, paperPageTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** How next of kin and staff tell of a need: on the form, on paper, by phone or letter. */
export function ReportPage(place: Place) {
  const { municipality, language } = place;
  const { report: texts } = aboutTexts[language];
  const to = addressesOf(place);
  return (
    <Article title={texts.title} lead={texts.lead}>
      <Text>{texts.ask}</Text>
      <Part title={texts.how}>
        <Text>{texts.loginText}</Text>
        <ButtonLink href={to.startReport}>{texts.login}</ButtonLink>
      </Part>
      <Part title={texts.other}>
        <Text>{texts.howText(municipality.phone, municipality.openingHours[language])}</Text>
        <Text>{texts.post(municipality.postalAddress)}</Text>
        <LinkLine href={to.paperReport}>{paperPageTexts[language].links.report}</LinkLine>
      </Part>
      <Part title={texts.after}>
        <Text>{texts.afterText}</Text>
      </Part>
      <Text>{texts.apply}</Text>
      <LinkLine href={to.apply}>{texts.applyLink}</LinkLine>
    </Article>
  );
}
