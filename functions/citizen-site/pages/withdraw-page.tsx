import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import { myCaseTexts } from '../texts/in-language.ts';
import { Article, Link, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type WithdrawProps = Place & {
  readonly reference: string;
  readonly formToken: string;
};

/** Asks once; the answer is a post, so that no link or prefetch withdraws anything. */
export function WithdrawPage({ reference, formToken, ...place }: WithdrawProps) {
  const { withdraw } = myCaseTexts[place.language];
  return (
    <Article title={withdraw.title}>
      <Text>{withdraw.reference(groupReference(reference))}</Text>
      <Text>{withdraw.text}</Text>
      <Text>{withdraw.again}</Text>
      <form method="post" class="ip-actions">
        <FormHidden formToken={formToken} />
        <button class="ds-button" data-color="danger" type="submit">
          {withdraw.yes}
        </button>
        <Link href={addressesOf(place).myCase(reference)}>{withdraw.no}</Link>
      </form>
    </Article>
  );
}
