import type { ComponentChildren } from 'preact';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { type Day, daysBetween } from '../../../shared/domain/calendar/day.ts';
import { isOpen } from '../../../shared/domain/case.ts';
import { lostRole } from '../../../shared/domain/parties/told.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { lostRoleWords, statusShown } from '../following/case-shown.ts';
import type { MyCase } from '../following/my-case.ts';
import { mayMakeSheet } from '../parties/child-sheet.ts';
import { ageTexts, applyingTexts, myCaseTexts, ownCaseTexts, reportTexts } from '../texts/in-language.ts';
import { CaseAge } from './case-age.tsx';
import { CaseAsked } from './case-asked.tsx';
import { CaseAttachments } from './case-attachments.tsx';
import { CaseComplaint } from './case-complaint.tsx';
import { CaseContact } from './case-contact.tsx';
import { CaseExchange } from './case-exchange.tsx';
import { CaseHistory, Notices } from './case-history.tsx';
import { Next } from './case-next.tsx';
import { CaseSupport } from './case-support.tsx';
import { Article, Facts, LinkLine, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';
import { SentLater } from './sent-later.tsx';
import { WhyChanged } from './why-changed.tsx';

export type MyCaseProps = Place & {
  readonly mine: MyCase;
  readonly today: Day;
  /** What was answered, as the form shows it. */
  readonly summary: ComponentChildren;
};

export function MyCasePage(props: MyCaseProps) {
  const { mine, language, municipality } = props;
  const { ipCase } = mine;
  const { receipt } = applyingTexts[language];
  const { myCase } = myCaseTexts[language];
  const { child, data, whose } = ownCaseTexts[language];
  const to = addressesOf(props);
  return (
    <Article title={myCase.title}>
      {mine.as === 'main' && <CaseAsked {...props} />}
      <div class="ip-status">
        <p class="ds-paragraph ip-lead">{myCase.status(municipality.decisionWord)[statusShown(ipCase)]}</p>
        {isOpen(ipCase) && <PromisedDate {...props} />}
        <WhyChanged ipCase={ipCase} events={mine.events} language={language} />
      </div>
      <Text>{whose[mine.as === 'person' ? 'self' : ipCase.role]}</Text>
      <Facts
        facts={[
          [myCase.reference, groupReference(ipCase.reference)],
          [receipt.received, writtenDay(ipCase.receivedOn, language)],
        ]}
      />
      <Next {...props} />
      <CaseAge {...props} />
      <CaseSupport {...props} />
      <CaseComplaint {...props} />
      {!mine.toldAll && <RoleAwaited {...props} />}
      {mine.as === 'main' && <CaseAttachments {...props} />}
      {mine.toldAll && <CaseHistory municipality={municipality} language={language} mine={mine} />}
      <Notices municipality={municipality} language={language} mine={mine} />
      {mine.as === 'main' && <CaseContact {...props} />}
      {mine.as === 'main' && <CaseExchange {...props} />}
      {mine.as === 'main' && mayMakeSheet(mine) && (
        <Part title={child.title}>
          <Text>{child.text}</Text>
          <LinkLine href={to.childParts(ipCase.reference, [])}>{child.link}</LinkLine>
        </Part>
      )}
      <Sent {...props} />
      {mine.as === 'main' && (
        <Part title={data.title}>
          <Text>{data.text}</Text>
          <LinkLine href={to.data(ipCase.reference)}>{data.link}</LinkLine>
        </Part>
      )}
    </Article>
  );
}

/** What they sent, and its receipt; what another sent is the other's. */
function Sent(props: MyCaseProps) {
  const { mine, summary, ...place } = props;
  const { ipCase } = mine;
  const to = addressesOf(place);
  const { myCase } = myCaseTexts[place.language];
  const { sentTitle, sentByOther } = ageTexts[place.language];
  if (!mine.answers) {
    return (
      <Part title={sentTitle}>
        <Text>{sentByOther}</Text>
      </Part>
    );
  }
  return (
    <>
      <Part title={myCase.sent}>
        {summary}
        <SentLater {...props} />
      </Part>
      <LinkLine href={to.receipt(ipCase.reference)}>{myCase.receiptLink}</LinkLine>
      {ipCase.report && (
        <LinkLine href={to.reported(ipCase.reference)}>{reportTexts[place.language].reported.link}</LinkLine>
      )}
    </>
  );
}

/** The promised date as text, whether it has passed, and why it was moved. */
function PromisedDate({ mine, municipality, language, today }: MyCaseProps) {
  const { myCase } = myCaseTexts[language];
  const { answerBy, promisedBy } = mine.ipCase;
  const left = daysBetween(today, promisedBy);
  const reason = mine.events.findLast((event) => event.type === 'preliminary-answer')?.text;
  return (
    <>
      <Text>
        <strong>{myCase.promised(writtenDay(promisedBy, language))}</strong>{' '}
        {left < 0 ? myCase.overdue(municipality.phone) : myCase.daysLeft(left)}
      </Text>
      {promisedBy !== answerBy && (
        <Text>{myCase.moved(writtenDay(answerBy, language), writtenDay(promisedBy, language))}</Text>
      )}
      {reason && (
        <>
          <Text>{myCase.movedWhy}</Text>
          <blockquote class="ip-words" lang={mine.ipCase.language}>
            {reason}
          </blockquote>
        </>
      )}
    </>
  );
}

function RoleAwaited({ mine, municipality, language }: MyCaseProps) {
  const { myCase } = myCaseTexts[language];
  const { phone } = municipality;
  const lost = lostRole(mine.ipCase);
  if (lost) {
    return (
      <Message kind="warning">
        <Text>{lostRoleWords(lost, myCase, phone)}</Text>
      </Message>
    );
  }
  return (
    <Message kind="info">
      <Text>{myCase.unchecked}</Text>
      <Text>{myCase.uncheckedWait(phone)}</Text>
    </Message>
  );
}
