import { isOpen } from '../../../shared/domain/case.ts';
import { daysBetween } from '../../../shared/domain/day.ts';
import { groupReference } from '../../../shared/domain/reference.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import type { QueueRow } from '../../../shared/ports.ts';
import { flagsOf } from '../flags.ts';
import { casePath, nameOf, type StaffPage } from '../staff-page.ts';
import { commonTexts } from '../texts/common.ts';
import { queueTexts } from '../texts/queue.ts';
import { DaysLeft } from './days-left.tsx';
import { Tag } from './tag.tsx';

/** One case of the queue: no name in it, for screens are seen by others. */
export function QueueItem({ page, row }: { readonly page: StaffPage; readonly row: QueueRow }) {
  const { ipCase, openTasks } = row;
  const common = commonTexts[page.language];
  return (
    <li class="ip-queue__row">
      <a class="ip-queue__reference" href={casePath(page, ipCase.reference)}>
        {groupReference(ipCase.reference)}
      </a>
      <Deadline page={page} row={row} />
      <p class="ip-queue__status">
        {common.status(page.municipality.decisionWord)[ipCase.status]}
        {ipCase.takenBy && ` · ${nameOf(page, ipCase.takenBy)}`}
      </p>
      <ul class="ip-tags">
        {openTasks > 0 && (
          <li>
            <Tag tone="warning">{queueTexts[page.language].openTasks(openTasks)}</Tag>
          </li>
        )}
        {flagsOf(ipCase).map((flag) => (
          <li key={flag}>
            <Tag>{common.flag[flag]}</Tag>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Deadline({ page, row }: { readonly page: StaffPage; readonly row: QueueRow }) {
  const texts = queueTexts[page.language];
  const on = writtenDay(row.nextDeadline, page.language);
  if (!isOpen(row.ipCase))
    return <p class="ip-queue__deadline">{`${texts.answeredOn(page.municipality.decisionWord)} ${on}`}</p>;
  return (
    <p class="ip-queue__deadline">
      <DaysLeft days={daysBetween(page.today, row.nextDeadline)} language={page.language} />
      <span>{`${texts.answerBy} ${on}`}</span>
    </p>
  );
}
