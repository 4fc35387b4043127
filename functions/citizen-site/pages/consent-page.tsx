import { aboutTexts } from '../texts/in-language.ts';
import { Article, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** What consent is about, and how to give or withdraw it: by phone until its form is here. */
export function ConsentPage({ municipality, language }: Place) {
  const { consent: texts } = aboutTexts[language];
  return (
    <Article title={texts.title} lead={texts.lead}>
      <Part title={texts.parts}>
        <List items={texts.partsList} />
        <Text>{texts.free}</Text>
      </Part>
      <Part title={texts.now}>
        <Text>{texts.nowText(municipality.phone)}</Text>
      </Part>
    </Article>
  );
}
