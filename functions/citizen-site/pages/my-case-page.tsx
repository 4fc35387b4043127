import type { ComponentChildren } from 'preact';
import { isOpen } from '../../../shared/domain/case.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import { unitOf } from '../../../shared/domain/municipality.ts';
import { groupReference } from '../../../shared/domain/reference.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { addressesOf } from '../addresses.ts';
import type { MyCase } from '../my-case.ts';
import { texts } from '../texts/in-language.ts';
import { CaseHistory, Notices } from './case-history.tsx';
import { Article, ButtonLink, Facts, LinkLine, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type MyCaseProps = Place & {
  readonly mine: MyCase;
  readonly today: Day;
  /** What was answered, as the form shows it. */
  readonly summary: ComponentChildren;
};

export function MyCasePage(props: MyCaseProps) {
  const { mine, language, municipality } = props;
  const { ipCase } = mine;
  const { myCase, receipt } = texts[language];
  const to = addressesOf(props);
  return (
    <Article title={myCase.title}>
      <div class="ip-status">
        <p class="ds-paragraph ip-lead">{myCase.status(municipality.decisionWord)[ipCase.status]}</p>
        {isOpen(ipCase) && <PromisedDate {...props} />}
      </div>
      <Facts
        facts={[
          [myCase.reference, groupReference(ipCase.reference)],
          [receipt.received, writtenDay(ipCase.receivedOn, language)],
        ]}
      />
      <Next {...props} />
      {!mine.toldAll && <RoleAwaited {...props} />}
      {mine.toldAll && <CaseHistory municipality={municipality} language={language} mine={mine} />}
      <Notices municipality={municipality} language={language} mine={mine} />
      <Part title={myCase.sent}>{props.summary}</Part>
      <LinkLine href={to.receipt(ipCase.reference)}>{myCase.receiptLink}</LinkLine>
    </Article>
  );
}

/** The promised date as text, whether it has passed, and why it was moved. */
function PromisedDate({ mine, municipality, language, today }: MyCaseProps) {
  const { myCase } = texts[language];
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

function Next({ mine, ...place }: MyCaseProps) {
  const { municipality, language } = place;
  const { ipCase, toldAll } = mine;
  const { myCase } = texts[language];
  const to = addressesOf(place);
  const unit = unitOf(municipality, ipCase.unit)?.name[language] ?? municipality.name;
  const open = isOpen(ipCase);
  if (ipCase.status === 'decided' && !toldAll) return null;
  return (
    <Part title={myCase.next}>
      <Text>{myCase.nextText(municipality.decisionWord)[ipCase.status](unit)}</Text>
      {open && ipCase.call && !ipCase.call.doneOn && <Text>{myCase.call}</Text>}
      {ipCase.status === 'decided' && (
        <ButtonLink href={to.decision(ipCase.reference)}>{myCase.decisionLink(municipality.decisionWord)}</ButtonLink>
      )}
      {ipCase.status === 'withdrawn' && <LinkLine href={to.apply}>{myCase.applyLink}</LinkLine>}
      {open && <LinkLine href={to.withdraw(ipCase.reference)}>{myCase.withdrawLink}</LinkLine>}
    </Part>
  );
}

function RoleAwaited({ mine, municipality, language }: MyCaseProps) {
  const { myCase } = texts[language];
  const { phone } = municipality;
  if (mine.ipCase.roleCheck === 'refused') {
    return (
      <Message kind="warning">
        <Text>{myCase.refusedRole(phone)}</Text>
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
