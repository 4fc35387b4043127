import { applyingTexts } from '../texts/in-language.ts';
import { Message, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Trouble = Place & { readonly doing: 'notSaved' | 'notSent'; readonly instead?: string };

/** Above a page that could not be saved or sent: what is safe, and that trying again is. */
export function StoreTrouble({ municipality, language, doing, instead }: Trouble) {
  const { problem } = applyingTexts[language];
  return (
    <Message kind="danger">
      <Text>{instead ?? problem[doing]}</Text>
      <Text>{problem.stillCall(municipality.phone)}</Text>
    </Message>
  );
}
