import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { type Day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { isEnded, isOpen } from '../../../shared/domain/case.ts';
import { obstacleInSeat } from '../../../shared/domain/parties/change-seat-contact.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { hasConsented, statusShown } from '../following/case-shown.ts';
import type { OtherParentsView } from '../parties/other-parents-view.ts';
import {
  applyingTexts,
  consentHistoryTexts,
  consentTexts,
  myCaseTexts,
  otherParentTexts,
  ownCaseTexts,
} from '../texts/in-language.ts';
import { Notices } from './case-history.tsx';
import { CoordinatorNow, MeetingNow, PlanLink, planFacts } from './case-support.tsx';
import { ConsentFacts } from './consent-facts.tsx';
import { Article, ButtonLink, Facts, LinkLine, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';
import { WhyChanged } from './why-changed.tsx';

export type OtherParentProps = Place & { readonly view: OtherParentsView; readonly today: Day };

/** What the child's other parent is asked, has answered, and may know of the case; of whoever applied nothing. */
export function OtherParentPage(props: OtherParentProps) {
  const { view, municipality, language } = props;
  const { ipCase } = view;
  const say = otherParentTexts[language];
  const { data } = ownCaseTexts[language];
  const to = addressesOf(props);
  return (
    <Article title={say.title} lead={say.lead}>
      <Facts
        facts={[
          ...(view.child ? [[say.child, view.child] as const] : []),
          [myCaseTexts[language].myCase.reference, groupReference(ipCase.reference)],
        ]}
      />
      {view.isLetIn ? <Status {...props} /> : <Awaited {...props} />}
      <OwnConsent {...props} />
      {view.isLetIn && <Support {...props} />}
      <Notices municipality={municipality} language={language} mine={view} />
      <OwnContact {...props} />
      <Part title={data.title}>
        <Text>{data.text}</Text>
        <LinkLine href={to.data(ipCase.reference)}>{data.link}</LinkLine>
      </Part>
    </Article>
  );
}

/** Until a leader has checked who this is they see their own answers, and why no more. */
function Awaited({ view, municipality, language }: OtherParentProps) {
  const { phone } = municipality;
  const say = otherParentTexts[language];
  if (view.ipCase.seats?.otherParent?.check === 'refused') {
    return (
      <Message kind="warning">
        <Text>{myCaseTexts[language].myCase.refusedRole(phone)}</Text>
      </Message>
    );
  }
  return (
    <Message kind="info">
      <Text>{say.unchecked}</Text>
      <Text>{say.uncheckedWait(phone)}</Text>
    </Message>
  );
}

function Status({ view, ...place }: OtherParentProps) {
  const { municipality, language } = place;
  const { ipCase } = view;
  const { myCase } = myCaseTexts[language];
  const { decisionWord } = municipality;
  const Read = ipCase.seats?.otherParent?.openedOn ? LinkLine : ButtonLink;
  return (
    <>
      <div class="ip-status">
        <p class="ds-paragraph ip-lead">{myCase.status(decisionWord)[statusShown(ipCase, 'otherParent')]}</p>
        {isOpen(ipCase) && <Text>{myCase.promised(writtenDay(ipCase.promisedBy, language))}</Text>}
        <WhyChanged ipCase={ipCase} events={view.turns} language={language} />
      </div>
      {ipCase.decision && (
        <Read href={addressesOf(place).decision(ipCase.reference)}>{myCase.decisionLink(decisionWord)}</Read>
      )}
    </>
  );
}

/** What they are asked, what they have answered; two clicks from here to having taken something back. */
function OwnConsent({ view, municipality, language }: OtherParentProps) {
  const { ipCase, own, sharing, hasAnswered, isAsked } = view;
  const { links, receipt } = consentTexts[language];
  const { consent: title } = applyingTexts[language].receipt;
  const to = addressesOf({ municipality, language });
  if (ipCase.seats?.otherParent?.check === 'refused') return null;
  if (isEnded(ipCase)) return <Part title={title}>{otherParentTexts[language].ended}</Part>;
  const Give = isAsked ? ButtonLink : LinkLine;
  return (
    <Part title={title}>
      {isAsked && <Text>{otherParentTexts[language].asked}</Text>}
      {hasAnswered && <ConsentFacts language={language} own={own} sharing={sharing} />}
      <Give href={to.consent(ipCase.reference)}>{hasAnswered ? links.change : otherParentTexts[language].answer}</Give>
      {hasConsented(own, sharing.length) && (
        <LinkLine href={to.withdrawConsent(ipCase.reference)}>{links.withdraw}</LinkLine>
      )}
      {hasAnswered && (
        <>
          <LinkLine href={to.consentReceipt(ipCase.reference)}>{receipt.title}</LinkLine>
          <LinkLine href={to.consentHistory(ipCase.reference)}>{consentHistoryTexts[language].link}</LinkLine>
        </>
      )}
    </Part>
  );
}

function Support({ view: { ipCase }, municipality, language, today }: OtherParentProps) {
  const facts = planFacts(ipCase, language);
  const link = <PlanLink ipCase={ipCase} as="otherParent" municipality={municipality} language={language} />;
  if (isEnded(ipCase)) return link;
  return (
    <>
      <CoordinatorNow ipCase={ipCase} municipality={municipality} language={language} today={today} />
      {ipCase.meetings?.planned?.otherParent && !ipCase.restricted && (
        <MeetingNow ipCase={ipCase} municipality={municipality} language={language} today={today} />
      )}
      {facts && (
        <Part title={facts.title}>
          <Facts facts={facts.facts} />
          {link}
        </Part>
      )}
      {!facts && link}
    </>
  );
}

function OwnContact({ view, municipality, language }: OtherParentProps) {
  const { contact: say } = ownCaseTexts[language];
  const { ipCase, contactChangedAt } = view;
  const seat = ipCase.seats?.otherParent;
  if (!seat || obstacleInSeat(ipCase)) return null;
  return (
    <Part title={say.title}>
      <Facts
        facts={[
          [say.channel, say.channels[seat.channel]],
          [say.language, say.languages[seat.language]],
        ]}
      />
      {contactChangedAt && <Text>{say.changed(writtenDay(dayInNorway(new Date(contactChangedAt)), language))}</Text>}
      <LinkLine href={addressesOf({ municipality, language }).contact(ipCase.reference)}>{say.link}</LinkLine>
    </Part>
  );
}
