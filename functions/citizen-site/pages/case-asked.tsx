import { addressesOf } from '../addresses.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { consentAskedOf } from '../following/case-shown.ts';
import { informationAsked } from '../following/information-asked.ts';
import { askedTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { ButtonLink, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** What the municipality waits for from the one who looks: the first thing on their case, each with its button. */
export function CaseAsked({ mine, ...place }: MyCaseProps) {
  const { ipCase, events } = mine;
  const say = askedTexts[place.language];
  const to = addressesOf(place);
  const information = informationAsked(ipCase, place);
  return (
    <>
      {information && (
        <Part title={information.title}>
          <Text>{information.text}</Text>
          <ButtonLink href={to.information(ipCase.reference)}>{say.information.link}</ButtonLink>
        </Part>
      )}
      {consentAskedOf(ipCase) && (
        <>
          <AskedAbout place={place} now={{ ipCase, events }} />
          <ButtonLink href={to.consent(ipCase.reference)}>{say.consent.link}</ButtonLink>
        </>
      )}
    </>
  );
}

type AskedAboutProps = { readonly place: Place; readonly now: Pick<ConsentNow, 'ipCase' | 'events'> };

/** Which parts of the consent staff ask about, and why, in their own words. */
export function AskedAbout({ place: { language }, now: { ipCase, events } }: AskedAboutProps) {
  const say = askedTexts[language].consent;
  const asked = consentAskedOf(ipCase);
  const why = events.findLast((event) => event.type === 'consent-asked')?.text;
  if (!asked) return null;
  return (
    <Part title={say.title}>
      <Text>{say.about}</Text>
      <List items={asked.parts.map((part) => say.parts[part])} />
      {why && (
        <>
          <Text>{say.why}</Text>
          <blockquote class="ip-words" lang={ipCase.language}>
            {why}
          </blockquote>
        </>
      )}
      <Text>{say.free}</Text>
    </Part>
  );
}
