import { periodText } from '../../../forms/period-text.ts';
import { addressesOf } from '../addresses.ts';
import { aboutTexts, draftTexts, withoutLoginTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, Facts, LinkLine, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** What an individual plan is, who can get one, and how: all that somebody needs before logging in. */
export function FrontPage(place: Place) {
  const { municipality, language } = place;
  const { front } = aboutTexts[language];
  const to = addressesOf(place);
  const period = periodText(municipality.deadlines.answer, language);
  return (
    <Article title={front.title} lead={front.lead}>
      <ButtonLink href={to.apply}>{front.apply}</ButtonLink>
      <LinkLine href={to.myCases}>{front.myCase}</LinkLine>
      <LinkLine href={to.code}>{draftTexts[language].list.code}</LinkLine>
      <Facts
        facts={[
          [front.price, front.free],
          [front.answerWhen, front.answerIn(period)],
          [front.phone, `${municipality.phone} (${municipality.openingHours[language]})`],
        ]}
      />
      <Part title={front.what}>
        {front.whatText.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </Part>
      <Part title={front.who}>
        <Text>{front.whoText}</Text>
        <List items={front.whoList} />
        <Text>{front.unsure}</Text>
      </Part>
      <Part title={front.coordinator}>
        <Text>{front.coordinatorText}</Text>
      </Part>
      <Part title={front.child}>
        <Text>{front.childText}</Text>
      </Part>
      <HowToApply {...place} />
      <Part title={front.answer}>
        <Text>{front.answerText(period)}</Text>
        <Text>{front.delay}</Text>
      </Part>
      <WhomToCall {...place} />
      <Further {...place} />
    </Article>
  );
}

function HowToApply(place: Place) {
  const { front } = aboutTexts[place.language];
  const to = addressesOf(place);
  return (
    <Part title={front.how}>
      <List items={front.howList} ordered />
      <Text>{front.forAnother}</Text>
      <LinkLine href={to.withoutId}>{front.withoutId}</LinkLine>
      {place.municipality.applyWithoutLogin && (
        <LinkLine href={to.applyWithoutLogin}>{withoutLoginTexts[place.language].link}</LinkLine>
      )}
    </Part>
  );
}

function WhomToCall({ municipality, language }: Place) {
  const { front } = aboutTexts[language];
  const units = municipality.units.map(({ name, phone }) => `${name[language]}: ${phone}`);
  return (
    <Part title={front.call}>
      <Text>{front.callText(municipality.phone, municipality.openingHours[language])}</Text>
      <List items={units} />
    </Part>
  );
}

function Further(place: Place) {
  const { municipality, language } = place;
  const { front } = aboutTexts[language];
  const to = addressesOf(place);
  return (
    <>
      <Part title={front.report}>
        <Text>{front.reportText}</Text>
        <LinkLine href={to.report}>{front.reportLink}</LinkLine>
      </Part>
      <Part title={front.consent}>
        <Text>{front.consentText}</Text>
        <LinkLine href={to.aboutConsent}>{front.consentLink}</LinkLine>
      </Part>
      <Part title={front.law}>
        <Text>{front.lawText(municipality.legalBasis[language])}</Text>
      </Part>
    </>
  );
}
