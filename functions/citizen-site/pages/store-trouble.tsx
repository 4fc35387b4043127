import { texts } from '../texts/in-language.ts';
import { Message, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** Above a page that could not be saved or sent: what is safe, and that trying again is. */
export function StoreTrouble({ municipality, language, doing }: Place & { readonly doing: 'notSaved' | 'notSent' }) {
  const { problem } = texts[language];
  return (
    <Message kind="danger">
      <Text>{problem[doing]}</Text>
      <Text>{problem.stillCall(municipality.phone)}</Text>
    </Message>
  );
}
