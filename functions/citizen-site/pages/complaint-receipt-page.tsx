import { complaintForm } from '../../../forms/complaint/form.ts';
import { fromComplaint } from '../../../forms/complaint/to-complaint.ts';
import type { FormContext } from '../../../forms/form.ts';
import { SummaryRows } from '../../../forms/pages/summary-list.tsx';
import { summary } from '../../../forms/summary.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { unansweredComplaint } from '../../../shared/domain/complaint/complaint.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import { addressesOf } from '../addresses.ts';
import type { ComplaintEvent } from '../following/send-complaint.ts';
import { complaintTexts, myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, type Fact, Facts, List, Part, Text } from './parts.tsx';

export type ComplaintReceiptProps = {
  readonly context: FormContext;
  readonly language: Language;
  readonly complaint: ComplaintEvent;
  readonly ipCase: IpCase;
};

/** That the complaint has come, at what time, what it says and what happens now. Made to be printed. */
export function ComplaintReceiptPage({ context, language, complaint, ipCase }: ComplaintReceiptProps) {
  const { municipality } = context;
  const { receipt: say, form } = complaintTexts[language];
  const answers = { ...fromComplaint(complaint.words), role: ipCase.role };
  const waiting = unansweredComplaint(ipCase);
  const by: readonly Fact[] = waiting ? [[say.answerBy, writtenDay(waiting.by, language)]] : [];
  return (
    <Article title={say.title}>
      <div class="ip-receipt">
        <Facts
          facts={[
            [myCaseTexts[language].myCase.reference, groupReference(ipCase.reference)],
            [say.received, momentOf(complaint, language)],
            ...by,
          ]}
        />
        {complaint.late && <Text>{say.late}</Text>}
      </div>
      {waiting && (
        <Part title={myCaseTexts[language].myCase.next}>
          <List items={[say.told, ...form.steps(municipality.countyGovernor, municipality.decisionWord)]} />
          <Text>{form.ombudsman}</Text>
        </Part>
      )}
      <Part title={say.wrote}>
        <SummaryRows rows={summary(complaintForm, answers, context, language).flatMap(({ rows }) => rows)} />
      </Part>
      <div class="ip-screen">
        <Text>{say.print}</Text>
      </div>
      <ButtonLink href={addressesOf({ municipality, language }).myCase(ipCase.reference)}>
        {ownCaseTexts[language].back}
      </ButtonLink>
    </Article>
  );
}

function momentOf({ at }: ComplaintEvent, language: Language): string {
  const moment = new Date(at);
  return complaintTexts[language].receipt.receivedAt(
    writtenDay(dayInNorway(moment), language),
    writtenMinute(moment, language),
  );
}
