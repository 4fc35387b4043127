import type { QueueRow } from '../../../shared/ports/queue.ts';
import { isOverdue } from '../case/duty.ts';
import { isFiltered } from '../queue/queue-filter.ts';
import { nameOf, type StaffPage, unitName } from '../staff-page.ts';
import { filterTexts } from '../texts/filter.ts';
import { queueTexts } from '../texts/queue.ts';
import { QueueItem } from './queue-item.tsx';
import type { Queue } from './queue-page.tsx';

type Props = {
  readonly page: StaffPage;
  readonly queue: Queue;
  /** The address of this list, of its first page, and of the page that goes on from a token. */
  readonly to: (token?: string) => string;
};

/** A page of cases, what is overdue in a group of its own, with the ways to the next and back to the first. */
export function QueueRows({ page, queue, to }: Props) {
  const texts = queueTexts[page.language];
  const { filter, isFirst } = queue;
  const { rows, next } = queue.page;
  const over = rows.filter((row) => isOverdue(row, page.today));
  const ahead = rows.filter((row) => !isOverdue(row, page.today));
  return (
    <>
      {isFiltered(filter) && <p class="ds-paragraph">{foundWords(queue, page)}</p>}
      {rows.length === 0 && !isFiltered(filter) && <p class="ds-paragraph">{texts.empty}</p>}
      <Group page={page} queue={queue} rows={over} {...(over.length > 0 && { heading: texts.overdue })} />
      <Group page={page} queue={queue} rows={ahead} {...(over.length > 0 && { heading: texts.ahead })} />
      <p class="ip-actions">
        {!isFirst && <a href={to()}>{texts.first}</a>}
        {next && <a href={to(next)}>{isFiltered(filter) ? filterTexts[page.language].goOn : texts.next}</a>}
      </p>
    </>
  );
}

/** What was found of what was looked through; a list that is not read to its end is not spoken of as if it were. */
function foundWords({ page: { rows, next, looked }, isFirst }: Queue, { language }: StaffPage): string {
  const texts = filterTexts[language];
  if (next) return texts.foundOf(rows.length, looked);
  return isFirst ? texts.found(rows.length) : texts.foundMore(rows.length);
}

type GroupProps = Pick<Props, 'page' | 'queue'> & { readonly rows: readonly QueueRow[]; readonly heading?: string };

function Group({ page, queue, rows, heading }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <>
      {heading && (
        <h3 class="ds-heading" data-size="2xs">
          {heading}
        </h3>
      )}
      <ol class="ip-queue__rows">
        {rows.map((row) => (
          <QueueItem key={row.ipCase.reference} page={page} row={row} who={holdersOf(row, queue, page)} />
        ))}
      </ol>
    </>
  );
}

/** Which unit has it, where several are listed; who took it, and who coordinates it. */
function holdersOf({ ipCase }: QueueRow, { unit }: Queue, page: StaffPage): readonly (string | undefined)[] {
  const { takenBy, coordinator } = ipCase;
  const { coordinator: words } = queueTexts[page.language];
  return [
    unit ? undefined : unitName(page, ipCase.unit),
    takenBy && nameOf(page, takenBy),
    coordinator && words(nameOf(page, coordinator.staffId)),
  ];
}
