import type { Day } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import type { Task } from '../../../shared/domain/telling/notice.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { flagsOf } from '../case/flags.ts';
import type { OpenedCase } from '../case/open-case.ts';
import { nameOf, type StaffPage, unitName } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import { reportTexts } from '../texts/report.ts';
import { coordinationFacts } from './coordination-facts.tsx';
import { dateFact } from './date-fact.tsx';
import { deciderFacts } from './decider-facts.tsx';
import { FactList } from './fact-list.tsx';
import { Tag } from './tag.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase };

/** Where the case stands, and what wants an extra look. */
export function CaseStatus({ page, ipCase, tasks }: Props & { readonly tasks: readonly Task[] }) {
  const undelivered = tasks.filter(({ kind, doneAt }) => kind === 'ring-or-write' && !doneAt).length;
  const common = commonTexts[page.language];
  const { status, decision } = ipCase;
  // Later the status itself tells what was granted.
  const outcome = status === 'decided' && decision && common.outcome[decision.outcome];
  return (
    <ul class="ip-tags">
      <li>
        <Tag tone="info">{`${common.status(page.municipality.decisionWord)[status]}${outcome ? `: ${outcome.toLowerCase()}` : ''}`}</Tag>
      </li>
      {flagsOf(ipCase, undelivered).map((flag) => (
        <li key={flag}>
          <Tag tone="warning">{common.flag[flag]}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** Dates, who has it, and what came after the decision. */
export function CaseFacts({ page, ipCase, attachments }: Props & Pick<OpenedCase, 'attachments'>) {
  return (
    <FactList
      facts={[
        ...dates(page, ipCase),
        ...holders(page, ipCase),
        ...coordinationFacts(page, ipCase, attachments),
        ...deciderFacts(page, ipCase),
      ]}
    />
  );
}

/** Dates that stand; those that run down have a section of their own. */
function dates(page: StaffPage, ipCase: IpCase) {
  const texts = caseTexts[page.language];
  const { decision, promisedBy, answerBy } = ipCase;
  const received = dateFact(page, { name: texts.received, on: ipCase.receivedOn });
  // Nothing is owed, and no date counted, before the person has said yes.
  if (!isAppliedFor(ipCase)) return [received];
  const confirmedOn = ipCase.report?.answeredOn;
  return [
    received,
    confirmedOn && dateFact(page, { name: reportTexts[page.language].confirmedOn, on: confirmedOn }),
    dateFact(page, { name: texts.answerBy, on: answerBy }),
    promisedBy !== answerBy && dateFact(page, { name: texts.promisedBy, on: promisedBy }),
    decision && dateFact(page, { name: texts.decided(page.municipality.decisionWord), on: decision.on }),
    decision && { name: texts.openedOn, value: opened(page, decision.openedOn) },
  ];
}

function opened(page: StaffPage, on: Day | undefined): string {
  return on ? writtenDay(on, page.language) : caseTexts[page.language].notOpened;
}

function holders(page: StaffPage, { unit, takenBy }: IpCase) {
  const texts = caseTexts[page.language];
  return [
    { name: texts.unit, value: unitName(page, unit) },
    takenBy !== undefined && { name: texts.takenBy, value: nameOf(page, takenBy) },
  ];
}
