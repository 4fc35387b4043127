import type { QueueList } from '../../../shared/domain/case.ts';
import { writtenFilter } from '../queue/read-filter.ts';
import { allUnits, type ShownQueue } from '../queue/show-queue.ts';
import { queuePath, type StaffPage } from '../staff-page.ts';
import { commonTexts } from '../texts/common.ts';
import { queueTexts } from '../texts/queue.ts';
import { Choice } from './choice.tsx';
import { QueueFilterForm } from './queue-filter-form.tsx';
import { QueueRows } from './queue-rows.tsx';
import { QueueSearch } from './queue-search.tsx';

type Props = {
  readonly page: StaffPage;
  readonly queue: ShownQueue;
  /** What was searched for and not found. */
  readonly soughtInVain?: string;
};

export type Queue = Extract<ShownQueue, { readonly shown: 'queue' }>;

export function QueuePage({ page, queue, soughtInVain }: Props) {
  const texts = queueTexts[page.language];
  return (
    <div class="ip-queue">
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      {queue.shown === 'none' ? (
        <p class="ds-paragraph">{texts.noUnits}</p>
      ) : (
        <>
          <QueueSearch page={page} soughtInVain={soughtInVain} />
          <Choices page={page} queue={queue} />
          <Rows page={page} queue={queue} />
        </>
      )}
    </div>
  );
}

function Choices({ page, queue }: { readonly page: StaffPage; readonly queue: Queue }) {
  const texts = queueTexts[page.language];
  const { unit, units, list, lists } = queue;
  const to = (unitId: string, listId: string) =>
    `${queuePath(page)}?${new URLSearchParams({ enhet: unitId, liste: listId })}`;
  const everyUnit = [...units, { id: allUnits, name: undefined }];
  const unitLinks = everyUnit.map(({ id, name }) => ({
    href: to(id, 'open'),
    name: name?.[page.language] ?? texts.allUnits,
    current: id === (unit?.id ?? allUnits),
  }));
  const listLinks = lists.map((each) => ({
    href: to(unit?.id ?? allUnits, each),
    name: listName(each, page),
    current: each === list,
  }));
  return (
    <div class="ip-queue__choices">
      {units.length > 1 && <Choice label={texts.units} links={unitLinks} />}
      <Choice label={texts.lists} links={listLinks} />
    </div>
  );
}

function listName(list: QueueList, { language, municipality }: StaffPage): string {
  return commonTexts[language].list(municipality.decisionWord)[list];
}

function Rows({ page, queue }: { readonly page: StaffPage; readonly queue: Queue }) {
  const { unit, list, filter } = queue;
  const place = { enhet: unit?.id ?? allUnits, liste: list };
  const to = (token?: string) =>
    `${queuePath(page)}?${new URLSearchParams({ ...place, ...writtenFilter(filter), ...(token && { side: token }) })}`;
  return (
    <section aria-labelledby="liste">
      <h2 id="liste" class="ds-heading" data-size="sm">
        {`${unit?.name[page.language] ?? queueTexts[page.language].allUnits}: ${listName(list, page).toLowerCase()}`}
      </h2>
      <QueueFilterForm page={page} queue={queue} place={place} />
      <QueueRows page={page} queue={queue} to={to} />
    </section>
  );
}
