import { aboutTexts } from '../texts/in-language.ts';
import { Article, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** The accessibility statement (forskrift om universell utforming av IKT-løsninger). */
export function AccessibilityPage({ municipality, language }: Place) {
  const { accessibility: texts } = aboutTexts[language];
  return (
    <Article title={texts.title} lead={texts.lead}>
      <Part title={texts.what}>
        <Text>{texts.whatText}</Text>
      </Part>
      <Part title={texts.done}>
        <List items={texts.doneList} />
      </Part>
      <Part title={texts.problem}>
        <Text>{texts.problemText(municipality.phone)}</Text>
        <Text>{texts.complain}</Text>
      </Part>
    </Article>
  );
}
