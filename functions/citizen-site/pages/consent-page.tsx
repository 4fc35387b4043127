import { addressesOf } from '../addresses.ts';
import { aboutTexts } from '../texts/in-language.ts';
import { Article, LinkLine, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** What consent is about, and where it is given and withdrawn. */
export function ConsentPage(place: Place) {
  const { municipality, language } = place;
  const { consent: texts } = aboutTexts[language];
  return (
    <Article title={texts.title} lead={texts.lead}>
      <Part title={texts.parts}>
        <List items={texts.partsList} />
        <Text>{texts.free}</Text>
      </Part>
      <Part title={texts.now}>
        <Text>{texts.nowText(municipality.phone)}</Text>
        <LinkLine href={addressesOf(place).myCases}>{texts.myCaseLink}</LinkLine>
      </Part>
    </Article>
  );
}
