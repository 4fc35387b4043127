import type { ComponentChildren } from 'preact';
import { periodText } from '../../../forms/period-text.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { lastDayForPerson } from '../../../shared/domain/calendar/deadline.ts';
import { type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import type { ReportOfCase } from '../../../shared/domain/reporting/need-report.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import { myCaseTexts, reportTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, Facts, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type ReportedProps = Place & {
  readonly ipCase: IpCase;
  readonly report: ReportOfCase;
  readonly formToken: string;
  /** What was reported, as the form shows it. */
  readonly summary: ComponentChildren;
};

/** What somebody told of one's need, and the question it leaves: to apply or not. */
export function ReportedPage(props: ReportedProps) {
  const { ipCase, language } = props;
  const { reported: say } = reportTexts[language];
  return (
    <Article title={say.title} lead={say.lead}>
      {ipCase.status === 'reported' ? <Question {...props} /> : <Answered {...props} />}
      <Part title={say.content}>
        <Facts
          facts={[
            [myCaseTexts[language].myCase.reference, groupReference(ipCase.reference)],
            [say.received, writtenDay(ipCase.receivedOn, language)],
          ]}
        />
        <Text>{say.contentWho}</Text>
        {props.summary}
      </Part>
    </Article>
  );
}

/** Yes leads to a form, no is one press: neither button is the greater, for nobody is to be led. */
function Question({ ipCase, report, formToken, ...place }: ReportedProps) {
  const { municipality, language } = place;
  const { reported: say } = reportTexts[language];
  const until = writtenDay(lastDayForPerson(report.confirmBy), language);
  return (
    <Part title={say.question}>
      <Text>{say.yesText(periodText(municipality.deadlines.answer, language))}</Text>
      <Text>{say.noText}</Text>
      <Text>{say.untilText(until)}</Text>
      <Text>{say.secret}</Text>
      <form method="post" class="ip-actions">
        <FormHidden formToken={formToken} />
        <a class="ds-button" href={addressesOf(place).applyReported(ipCase.reference)}>
          {say.yes}
        </a>
        <button class="ds-button" data-variant="secondary" type="submit" name="answer" value="no">
          {say.no}
        </button>
      </form>
      <Text>{say.call(municipality.phone)}</Text>
    </Part>
  );
}

function Answered({ ipCase, report, ...place }: ReportedProps) {
  const { reported: say } = reportTexts[place.language];
  const to = addressesOf(place);
  const written = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, place.language);
  if (isAppliedFor(ipCase)) {
    return (
      <>
        {report.answeredOn && <Text>{say.answeredYes(written(report.answeredOn))}</Text>}
        <ButtonLink href={to.myCase(ipCase.reference)}>{say.back}</ButtonLink>
      </>
    );
  }
  const no = report.answer === 'no' && report.answeredOn ? say.answeredNo(written(report.answeredOn)) : undefined;
  return (
    <>
      <Text>{no ?? say.ended(written(ipCase.closing?.on ?? ipCase.receivedOn))}</Text>
      <Text>{say.again}</Text>
      <LinkLine href={to.apply}>{say.apply}</LinkLine>
    </>
  );
}
