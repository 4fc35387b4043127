import type { ComponentChildren } from 'preact';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { isLate, obstacleToComplaint } from '../../../shared/domain/complaint/complain.ts';
import { type Complaint, hasOpenComplaint, resultExpectedBy } from '../../../shared/domain/complaint/complaint.ts';
import { complaintDeadline } from '../../../shared/domain/handling/open-decision.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import type { Reader } from '../following/next-lines.ts';
import { complaintTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { LinkLine, Part, Text } from './parts.tsx';

/** How to complain and until when; once there is a complaint, how it goes. */
export function CaseComplaint({ mine, ...reader }: MyCaseProps) {
  const { ipCase, events, toldAll } = mine;
  const { complaint } = ipCase;
  // What has not arrived is to be read first.
  const until = mayComplain(ipCase) ? complaintDeadline(ipCase, reader.municipality) : undefined;
  if (!toldAll || obstacleToComplaint(ipCase) || (!complaint && !until)) return null;
  const why = events.findLast((event) => event.type === 'complaint-answered')?.text;
  return (
    <Part title={complaintTexts[reader.language].title}>
      {complaint && (
        <Progress {...reader} complaint={complaint} reference={ipCase.reference}>
          {complaint.answer && why && <Why {...reader} written={ipCase.language} why={why} />}
        </Progress>
      )}
      {until && <Offer {...reader} ipCase={ipCase} until={until} />}
    </Part>
  );
}

/** One at a time; what the County Governor has decided is decided. */
function mayComplain(ipCase: IpCase): boolean {
  const { complaint } = ipCase;
  return !hasOpenComplaint(ipCase) && (!complaint || complaint.answer?.result === 'changed');
}

type ProgressProps = Reader & {
  readonly complaint: Complaint;
  readonly reference: string;
  readonly children: ComponentChildren;
};

function Progress({ complaint, reference, children, ...reader }: ProgressProps) {
  const { municipality, language } = reader;
  const { now: say, receipt } = complaintTexts[language];
  const written = (on: Day) => writtenDay(on, language);
  const { answer } = complaint;
  const resultBy = resultExpectedBy({ complaint });
  const { countyGovernor, decisionWord, phone } = municipality;
  return (
    <>
      {answer ? (
        <Text>{say.results(countyGovernor, decisionWord)[answer.result](written(answer.on))}</Text>
      ) : (
        <Awaited complaint={complaint} {...reader} />
      )}
      {children}
      {resultBy && <Text>{say.resultBy(written(resultBy), phone)}</Text>}
      <LinkLine href={addressesOf({ municipality, language }).complaintReceipt(reference)}>{receipt.link}</LinkLine>
    </>
  );
}

function Awaited({ complaint, municipality, language, today }: Reader & { readonly complaint: Complaint }) {
  const { now: say, receipt } = complaintTexts[language];
  const { receivedOn, by, late } = complaint;
  return (
    <>
      <Text>{say.received(writtenDay(receivedOn, language), writtenDay(by, language))}</Text>
      {late && <Text>{receipt.late}</Text>}
      {by < today && <Text>{say.overdue(municipality.phone)}</Text>}
    </>
  );
}

type WhyProps = Pick<Reader, 'language'> & { readonly written: IpCase['language']; readonly why: string };

/** In the caseworker's words. */
function Why({ language, written, why }: WhyProps) {
  return (
    <>
      <Text>{complaintTexts[language].now.why}</Text>
      <blockquote class="ip-words" lang={written}>
        {why}
      </blockquote>
    </>
  );
}

type OfferProps = Reader & { readonly ipCase: IpCase; readonly until: Day };

function Offer({ ipCase, until, ...reader }: OfferProps) {
  const { municipality, language, today } = reader;
  const say = complaintTexts[language];
  const words = isLate(ipCase, municipality, today) ? say.afterDeadline : say.until;
  return (
    <>
      <Text>{words(writtenDay(until, language))}</Text>
      <LinkLine href={addressesOf(reader).complaint(ipCase.reference)}>{say.link}</LinkLine>
    </>
  );
}
