import { type IpCase, isEnded, isOpen } from '../../../shared/domain/case.ts';
import { hasOpenComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { lostRole } from '../../../shared/domain/parties/told.ts';
import { unitOf } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { consentAskedOf, consentMissing } from '../following/case-shown.ts';
import { linesBeside, nextLines } from '../following/next-lines.ts';
import { yourPart } from '../following/your-part.ts';
import { consentTexts, myCaseTexts, ownCaseTexts, planTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { ButtonLink, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** What happens next, and what the person can do about it. */
export function Next(props: MyCaseProps) {
  const { ipCase, toldAll } = props.mine;
  const { myCase } = myCaseTexts[props.language];
  if (ipCase.decision && !toldAll) return null;
  return (
    <Part title={myCase.next}>
      {isOpen(ipCase) && <WhileOpen {...props} />}
      {ipCase.decision && !isEnded(ipCase) && <AfterDecision {...props} />}
      {isEnded(ipCase) ? <WhenEnded {...props} /> : props.mine.as === 'main' && <OnOnePage {...props} />}
    </Part>
  );
}

/** To print and hang up. */
function OnOnePage({ mine, ...place }: MyCaseProps) {
  return (
    <div class="ip-screen">
      <LinkLine href={addressesOf(place).now(mine.ipCase.reference)}>{ownCaseTexts[place.language].now.link}</LinkLine>
    </div>
  );
}

function WhileOpen({ mine, ...place }: MyCaseProps) {
  const { municipality, language } = place;
  const { ipCase } = mine;
  const { myCase } = myCaseTexts[language];
  const unit = unitOf(municipality, ipCase.unit)?.name[language] ?? municipality.name;
  const say = myCase.nextText(municipality.decisionWord);
  return (
    <>
      <Text>{ipCase.status === 'received' ? say.received(unit) : say['in-progress'](unit)}</Text>
      {ipCase.call && !ipCase.call.doneOn && <Text>{myCase.call}</Text>}
      {mine.as === 'main' && <YourPart ipCase={ipCase} {...place} />}
      {mine.as === 'main' && !lostRole(ipCase) && (
        <LinkLine href={addressesOf(place).withdraw(ipCase.reference)}>{myCase.withdrawLink}</LinkLine>
      )}
    </>
  );
}

/** The decision is a button and comes first until it is read, for the time to complain counts from then. */
function AfterDecision({ mine, ...reader }: MyCaseProps) {
  const { municipality, language } = reader;
  const { ipCase } = mine;
  const { myCase } = myCaseTexts[language];
  const { decisionWord } = municipality;
  const to = addressesOf(reader);
  const isRead = ipCase.decision?.openedOn !== undefined;
  // Consent is not asked of a child who sits beside those who decide.
  const lines = mine.as === 'person' ? linesBeside(ipCase, reader) : nextLines(ipCase, reader);
  const ReadDecision = isRead ? LinkLine : ButtonLink;
  const decision = (
    <>
      {(!isRead || lines.length === 0) && <Text>{myCase.nextText(decisionWord).decided()}</Text>}
      <ReadDecision href={to.decision(ipCase.reference)}>{myCase.decisionLink(decisionWord)}</ReadDecision>
    </>
  );
  return (
    <>
      {!isRead && decision}
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {mine.as === 'main' && <YourPart ipCase={ipCase} municipality={municipality} language={language} />}
      {mine.as === 'main' && consentMissing(ipCase) && !consentAskedOf(ipCase) && (
        <ButtonLink href={to.consent(ipCase.reference)}>{consentTexts[language].links.give}</ButtonLink>
      )}
      {isRead && decision}
    </>
  );
}

function YourPart({ ipCase, ...place }: Place & { readonly ipCase: IpCase }) {
  return yourPart(ipCase, place).map((line) => <Text key={line}>{line}</Text>);
}

function WhenEnded({ mine, ...place }: MyCaseProps) {
  const { municipality, language } = place;
  const { closing, decision, reference, role } = mine.ipCase;
  const { myCase } = myCaseTexts[language];
  const { closing: say } = planTexts[language];
  const { decisionWord } = municipality;
  const to = addressesOf(place);
  const reason = closing?.reason === 'personWishes' && role !== 'self' ? 'otherWishes' : closing?.reason;
  const mayApply = reason !== 'deceased';
  return (
    <>
      {closing && reason && mine.toldAll && (
        <Text>{`${say.on(writtenDay(closing.on, language))} ${say.reasons[reason]}`}</Text>
      )}
      {mayApply && !hasOpenComplaint(mine.ipCase) && (
        <Text>{closing ? say.again : myCase.nextText(decisionWord).withdrawn()}</Text>
      )}
      {decision && <LinkLine href={to.decision(reference)}>{myCase.decisionLink(decisionWord)}</LinkLine>}
      {mayApply && <LinkLine href={to.apply}>{myCase.applyLink}</LinkLine>}
    </>
  );
}
