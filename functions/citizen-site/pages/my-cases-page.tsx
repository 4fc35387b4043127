import { type IpCase, isOpen } from '../../../shared/domain/case.ts';
import { dayInNorway, type Instant } from '../../../shared/domain/day.ts';
import { groupReference } from '../../../shared/domain/reference.ts';
import { told } from '../../../shared/domain/told.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { consentAskedOf, consentMissing, statusShown } from '../case-shown.ts';
import { informationAsked } from '../information-asked.ts';
import type { MyCases } from '../my-cases.ts';
import { askedTexts, consentTexts, ownCaseTexts, texts } from '../texts/in-language.ts';
import { Article, ButtonLink, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export function MyCasesPage({ cases, draft, ...place }: Place & MyCases) {
  const { language } = place;
  const { myCases, apply } = texts[language];
  const to = addressesOf(place);
  const written = (at: Instant) => writtenDay(dayInNorway(new Date(at)), language);
  return (
    <Article title={myCases.title} lead={myCases.lead}>
      {draft && (
        <Part title={apply.draft}>
          <Text>{apply.draftText(written(draft.savedAt), written(draft.expiresAt))}</Text>
          <LinkLine href={to.apply}>{apply.goOn}</LinkLine>
        </Part>
      )}
      {cases.map((ipCase) => (
        <OneCase key={ipCase.reference} ipCase={ipCase} {...place} />
      ))}
      {cases.length === 0 && <Text>{myCases.none}</Text>}
      {cases.length === 0 && !draft && <ButtonLink href={to.apply}>{myCases.applyLink}</ButtonLink>}
    </Article>
  );
}

function OneCase({ ipCase, ...place }: Place & { readonly ipCase: IpCase }) {
  const { language, municipality } = place;
  const { decisionWord } = municipality;
  const { myCases, myCase } = texts[language];
  const to = addressesOf(place);
  const reference = groupReference(ipCase.reference);
  return (
    <Part title={myCases.caseHeading(reference)}>
      <Text>{ownCaseTexts[language].whose[ipCase.role]}</Text>
      <Text>{myCase.status(decisionWord)[statusShown(ipCase)]}</Text>
      <Text>{myCases.received(writtenDay(ipCase.receivedOn, language))}</Text>
      {isOpen(ipCase) && <Text>{myCase.promised(writtenDay(ipCase.promisedBy, language))}</Text>}
      {informationAsked(ipCase, place) && (
        <LinkLine href={to.information(ipCase.reference)}>
          {askedTexts[language].information.linkIn(reference)}
        </LinkLine>
      )}
      {ipCase.decision && told(ipCase) && (
        <LinkLine href={to.decision(ipCase.reference)}>{myCases.answer(reference, decisionWord)}</LinkLine>
      )}
      {consentAskedOf(ipCase) && (
        <LinkLine href={to.consent(ipCase.reference)}>{askedTexts[language].consent.linkIn(reference)}</LinkLine>
      )}
      {consentMissing(ipCase) && !consentAskedOf(ipCase) && (
        <LinkLine href={to.consent(ipCase.reference)}>{consentTexts[language].links.giveIn(reference)}</LinkLine>
      )}
      <LinkLine href={to.myCase(ipCase.reference)}>{myCases.open(reference)}</LinkLine>
    </Part>
  );
}
