import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { type IpCase, isAppliedFor, isOpen } from '../../../shared/domain/case.ts';
import { told } from '../../../shared/domain/parties/told.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { consentAskedOf, consentMissing, statusShown } from '../following/case-shown.ts';
import { informationAsked } from '../following/information-asked.ts';
import type { MyCases } from '../following/my-cases.ts';
import {
  ageTexts,
  askedTexts,
  consentTexts,
  draftTexts,
  myCaseTexts,
  otherParentTexts,
  ownCaseTexts,
  reportTexts,
} from '../texts/in-language.ts';
import { type DraftShown, OneDraft } from './one-draft.tsx';
import { Article, ButtonLink, LinkLine, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type MyCasesProps = Place &
  Omit<MyCases, 'drafts'> & {
    readonly drafts: readonly DraftShown[];
    readonly formToken: string;
    /** A draft was deleted just now. */
    readonly isRemoved: boolean;
  };

export function MyCasesPage({
  cases,
  beside,
  former,
  seated,
  reports,
  drafts,
  formToken,
  isRemoved,
  ...place
}: MyCasesProps) {
  const { language } = place;
  const { myCases } = myCaseTexts[language];
  const { list } = draftTexts[language];
  const to = addressesOf(place);
  const hasAny = cases.length + beside.length + former.length + seated.length > 0;
  return (
    <Article title={myCases.title} lead={myCases.lead}>
      {isRemoved && (
        <Message kind="info">
          <Text>{list.removed}</Text>
        </Message>
      )}
      {drafts.map((shown) => (
        <OneDraft key={shown.draft.reference} {...place} {...shown} formToken={formToken} />
      ))}
      {cases.map((ipCase) => (
        <OneCase key={ipCase.reference} ipCase={ipCase} {...place} />
      ))}
      {beside.map((ipCase) => (
        <Beside key={ipCase.reference} ipCase={ipCase} {...place} />
      ))}
      {former.map((ipCase) => (
        <Former key={ipCase.reference} ipCase={ipCase} {...place} />
      ))}
      {seated.map((ipCase) => (
        <AsParent key={ipCase.reference} ipCase={ipCase} {...place} />
      ))}
      {!hasAny && <Text>{myCases.none}</Text>}
      {reports.length > 0 && <Reports reports={reports} {...place} />}
      {!hasAny && drafts.length === 0 && <ButtonLink href={to.apply}>{myCases.applyLink}</ButtonLink>}
      <LinkLine href={to.code}>{list.code}</LinkLine>
    </Article>
  );
}

/** A case that others decide in until the one it is about may. */
function Beside({ ipCase, ...place }: Place & { readonly ipCase: IpCase }) {
  const { language, municipality } = place;
  const { myCases, myCase } = myCaseTexts[language];
  const to = addressesOf(place);
  const reference = groupReference(ipCase.reference);
  return (
    <Part title={ageTexts[language].beside.heading(reference)}>
      <Text>{myCase.status(municipality.decisionWord)[statusShown(ipCase)]}</Text>
      {ipCase.decision && (
        <LinkLine href={to.decision(ipCase.reference)}>{myCases.answer(reference, municipality.decisionWord)}</LinkLine>
      )}
      <LinkLine href={to.myCase(ipCase.reference)}>{myCases.open(reference)}</LinkLine>
    </Part>
  );
}

/** Another has it now: what they sent is all there is to see. */
function Former({ ipCase, ...place }: Place & { readonly ipCase: IpCase }) {
  const { language } = place;
  const { myCases } = myCaseTexts[language];
  const reference = groupReference(ipCase.reference);
  return (
    <Part title={myCases.caseHeading(reference)}>
      <Text>{myCases.received(writtenDay(ipCase.receivedOn, language))}</Text>
      <LinkLine href={addressesOf(place).myCase(ipCase.reference)}>{myCases.open(reference)}</LinkLine>
    </Part>
  );
}

/** Somebody asked them; what they may know of it, and what they answered, stands on its page. */
function AsParent({ ipCase, ...place }: Place & { readonly ipCase: IpCase }) {
  const say = otherParentTexts[place.language];
  const { open } = ipCase.seats?.otherParent?.state === 'ended' ? say.over : say;
  const reference = groupReference(ipCase.reference);
  return (
    <Part title={say.heading(reference)}>
      <LinkLine href={addressesOf(place).myCase(ipCase.reference)}>{open(reference)}</LinkLine>
    </Part>
  );
}

/** What one has reported of others: that it has come, and no more. */
function Reports({ reports, ...place }: Place & Pick<MyCases, 'reports'>) {
  const { list } = reportTexts[place.language];
  const to = addressesOf(place);
  return (
    <Part title={list.title}>
      {reports.map(({ reference, receivedOn }) => (
        <section key={reference}>
          <h3 class="ds-heading" data-size="2xs">
            {list.heading(groupReference(reference))}
          </h3>
          <Text>{list.received(writtenDay(receivedOn, place.language))}</Text>
          <LinkLine href={to.reportReceipt(reference)}>{list.open(groupReference(reference))}</LinkLine>
        </section>
      ))}
    </Part>
  );
}

function OneCase({ ipCase, ...place }: Place & { readonly ipCase: IpCase }) {
  const { language, municipality } = place;
  const { decisionWord } = municipality;
  const { myCases, myCase } = myCaseTexts[language];
  const to = addressesOf(place);
  const reference = groupReference(ipCase.reference);
  return (
    <Part title={isAppliedFor(ipCase) ? myCases.caseHeading(reference) : reportTexts[language].list.heading(reference)}>
      {isAppliedFor(ipCase) && <Text>{ownCaseTexts[language].whose[ipCase.role]}</Text>}
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
