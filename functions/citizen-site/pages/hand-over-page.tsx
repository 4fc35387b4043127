import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import { draftTexts } from '../texts/in-language.ts';
import { Article, Link, LinkLine, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type HandOverProps = Place & {
  readonly formToken: string;
  readonly onceKey: string;
  /** How the code will reach the person. */
  readonly by: 'sms' | 'email' | 'hand';
};

/** What handing over means for both, before it is done. */
export function HandOverPage({ formToken, onceKey, by, ...place }: HandOverProps) {
  const { handOver } = draftTexts[place.language];
  const way = { sms: handOver.bySms, email: handOver.byEmail, hand: handOver.byHand }[by];
  return (
    <Article title={handOver.title}>
      <List items={handOver.steps} ordered />
      <Text>{way}</Text>
      <Text>{handOver.dropped}</Text>
      <Text>{handOver.lose}</Text>
      <form method="post" class="ip-actions">
        <FormHidden formToken={formToken} />
        <input type="hidden" name="onceKey" value={onceKey} />
        <button class="ds-button" type="submit">
          {handOver.yes}
        </button>
        <Link href={addressesOf(place).step('se-over')}>{handOver.no}</Link>
      </form>
    </Article>
  );
}

/** Below the check page, where somebody fills in for a grown-up. */
export function HandOverOffer(place: Place) {
  const { handOver } = draftTexts[place.language];
  return (
    <Part title={handOver.offer}>
      <Text>{handOver.offerText}</Text>
      <LinkLine href={addressesOf(place).handOver}>{handOver.offerLink}</LinkLine>
    </Part>
  );
}
