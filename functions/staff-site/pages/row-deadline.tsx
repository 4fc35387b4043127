import { daysBetween } from '../../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { QueueRow } from '../../../shared/ports/queue.ts';
import { dutiesOf, hasDeadline } from '../case/duty.ts';
import type { StaffPage } from '../staff-page.ts';
import { commonTexts } from '../texts/common.ts';
import { queueTexts } from '../texts/queue.ts';
import { DaysLeft } from './days-left.tsx';

/** What is owed next in a case of a list, when, and the days as words. */
export function Deadline({ page, row }: { readonly page: StaffPage; readonly row: QueueRow }) {
  const texts = queueTexts[page.language];
  const { ipCase, nextDeadline } = row;
  const [duty] = dutiesOf(ipCase);
  const on = writtenDay(nextDeadline, page.language);
  if (!hasDeadline(ipCase)) {
    const answered = `${texts.answeredOn(page.municipality.decisionWord)} ${on}`;
    return <p class="ip-queue__deadline">{ipCase.status === 'decided' ? answered : texts.noDeadline}</p>;
  }
  const owed = duty ? commonTexts[page.language].duty[duty.duty] : texts.answerBy;
  return (
    <p class="ip-queue__deadline">
      <DaysLeft days={daysBetween(page.today, nextDeadline)} language={page.language} />
      <span>{`${owed} ${on}`}</span>
    </p>
  );
}
