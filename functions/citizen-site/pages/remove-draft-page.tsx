import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import { draftTexts } from '../texts/in-language.ts';
import { Article, Link, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** Asks once; the answer is a post, so that no link or prefetch deletes anything. */
export function RemoveDraftPage({ formToken, ...place }: Place & { readonly formToken: string }) {
  const { remove } = draftTexts[place.language];
  return (
    <Article title={remove.title}>
      <Text>{remove.text}</Text>
      <Text>{remove.again}</Text>
      <form method="post" class="ip-actions">
        <FormHidden formToken={formToken} />
        <button class="ds-button" data-color="danger" type="submit">
          {remove.yes}
        </button>
        <Link href={addressesOf(place).myCases}>{remove.no}</Link>
      </form>
    </Article>
  );
}
