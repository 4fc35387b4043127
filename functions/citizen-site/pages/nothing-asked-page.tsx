import { addressesOf } from '../addresses.ts';
import { askedTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type NothingAskedProps = Place & { readonly reference: string; readonly text: string; readonly typed: string };

/** Nobody waits for an answer; what was written all the same is not lost to its writer. */
export function NothingAskedPage({ reference, text, typed, ...place }: NothingAskedProps) {
  const { information: say } = askedTexts[place.language];
  return (
    <Article title={say.noneTitle}>
      <Text>{text}</Text>
      {typed && (
        <Part title={say.typed}>
          <blockquote class="ip-words">{typed}</blockquote>
        </Part>
      )}
      <ButtonLink href={addressesOf(place).myCase(reference)}>{ownCaseTexts[place.language].back}</ButtonLink>
    </Article>
  );
}
