import { addressesOf } from '../addresses.ts';
import { aboutTexts, paperPageTexts, withoutLoginTexts } from '../texts/in-language.ts';
import { Article, LinkLine, List, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type WithoutIdProps = Place & {
  /** What the sign-in said on the way here. */
  readonly reason?: string;
};

/** For whoever cannot log in: no electronic id, too low a level, or the login is down. */
export function WithoutIdPage({ reason, ...place }: WithoutIdProps) {
  const { municipality, language } = place;
  const { withoutId: texts } = aboutTexts[language];
  const known = Object.entries(texts.reasons).find(([name]) => name === reason)?.[1];
  const { phone, openingHours, postalAddress } = municipality;
  const { links, consentText } = paperPageTexts[language];
  const to = addressesOf(place);
  return (
    <Article title={texts.title} lead={texts.lead}>
      {known && (
        <Message kind="warning">
          <Text>{known}</Text>
        </Message>
      )}
      <Text>{texts.why}</Text>
      {municipality.applyWithoutLogin && (
        <Part title={withoutLoginTexts[language].link}>
          <Text>{withoutLoginTexts[language].linkText}</Text>
          <LinkLine href={to.applyWithoutLogin}>{withoutLoginTexts[language].link}</LinkLine>
        </Part>
      )}
      <Part title={texts.ring}>
        <Text>{texts.ringText(phone, openingHours[language])}</Text>
      </Part>
      <Part title={texts.paper}>
        <LinkLine href={to.paperApplication}>{links.application}</LinkLine>
        <Text>{texts.paperText(postalAddress)}</Text>
        <Text>{texts.letter}</Text>
        <List items={texts.letterList} />
        <Text>{consentText}</Text>
        <LinkLine href={to.paperConsent}>{links.consent}</LinkLine>
      </Part>
      <Part title={texts.helper}>
        <Text>{texts.helperText}</Text>
        <LinkLine href={to.apply}>{texts.again}</LinkLine>
      </Part>
    </Article>
  );
}
