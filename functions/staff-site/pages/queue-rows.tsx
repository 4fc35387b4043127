import type { QueuePage } from '../../../shared/ports.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { queueTexts } from '../texts/queue.ts';
import { QueueItem } from './queue-item.tsx';

type Props = {
  readonly page: StaffPage;
  readonly rows: QueuePage;
  readonly isFirst: boolean;
  /** The address of this list, of its first page, and of the page that goes on from a token. */
  readonly to: (token?: string) => string;
  readonly empty: string;
  readonly who: (row: QueuePage['rows'][number]) => readonly (string | undefined)[];
};

/** A page of cases, with the ways to the next and back to the first. */
export function QueueRows({ page, rows, isFirst, to, empty, who }: Props) {
  const texts = queueTexts[page.language];
  return (
    <>
      {rows.rows.length === 0 && <p class="ds-paragraph">{empty}</p>}
      <ol class="ip-queue__rows">
        {rows.rows.map((row) => (
          <QueueItem key={row.ipCase.reference} page={page} row={row} who={who(row)} />
        ))}
      </ol>
      <p class="ip-actions">
        {!isFirst && <a href={to()}>{texts.first}</a>}
        {rows.next && <a href={to(rows.next)}>{texts.next}</a>}
      </p>
    </>
  );
}

/** Who took the case, and who coordinates it. */
export function holdersOf({ ipCase }: QueuePage['rows'][number], page: StaffPage): readonly (string | undefined)[] {
  const { takenBy, coordinator } = ipCase;
  const { coordinator: words } = queueTexts[page.language];
  return [takenBy && nameOf(page, takenBy), coordinator && words(nameOf(page, coordinator.staffId))];
}
