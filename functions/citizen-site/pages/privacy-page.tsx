import { aboutTexts } from '../texts/in-language.ts';
import { Article, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export function PrivacyPage({ municipality, language }: Place) {
  const { privacy: texts } = aboutTexts[language];
  return (
    <Article title={texts.title} lead={texts.lead(municipality.name)}>
      <Part title={texts.why}>
        <Text>{texts.whyText}</Text>
      </Part>
      <Part title={texts.basis}>
        <Text>{texts.basisText(municipality.legalBasis[language])}</Text>
      </Part>
      <Part title={texts.who}>
        <Text>{texts.whoText}</Text>
      </Part>
      <Part title={texts.keep}>
        <List items={texts.keepList} />
      </Part>
      <Part title={texts.cookies}>
        <Text>{texts.cookiesText}</Text>
      </Part>
      <Part title={texts.rights}>
        <Text>{texts.rightsText(municipality.phone)}</Text>
        <Text>{texts.complain}</Text>
      </Part>
    </Article>
  );
}
