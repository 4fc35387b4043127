import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { QueueRow } from '../../../shared/ports/queue.ts';
import { flagsOf } from '../case/flags.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { commonTexts } from '../texts/common.ts';
import { queueTexts } from '../texts/queue.ts';
import { Deadline } from './row-deadline.tsx';
import { Tag } from './tag.tsx';

type Props = {
  readonly page: StaffPage;
  readonly row: QueueRow;
  /** Who of the staff has to do with it. */
  readonly who: readonly (string | undefined)[];
};

/** One case of a list: no name of the person in it, for screens are seen by others. */
export function QueueItem({ page, row, who }: Props) {
  const { ipCase, openTasks, undelivered } = row;
  const common = commonTexts[page.language];
  const status = common.status(page.municipality.decisionWord)[ipCase.status];
  return (
    <li class="ip-queue__row">
      <a class="ip-queue__reference" href={casePath(page, ipCase.reference)}>
        {groupReference(ipCase.reference)}
      </a>
      <Deadline page={page} row={row} />
      <p class="ip-queue__status">{[status, ...who].filter(Boolean).join(' · ')}</p>
      <ul class="ip-tags">
        {openTasks > 0 && (
          <li>
            <Tag tone="warning">{queueTexts[page.language].openTasks(openTasks)}</Tag>
          </li>
        )}
        {flagsOf(ipCase, undelivered).map((flag) => (
          <li key={flag}>
            <Tag>{common.flag[flag]}</Tag>
          </li>
        ))}
      </ul>
    </li>
  );
}
