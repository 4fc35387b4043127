import type { QueueList } from '../../../shared/domain/case.ts';
import type { ShownQueue } from '../show-queue.ts';
import { queuePath, type StaffPage } from '../staff-page.ts';
import { commonTexts } from '../texts/common.ts';
import { queueTexts } from '../texts/queue.ts';
import { Choice } from './choice.tsx';
import { holdersOf, QueueRows } from './queue-rows.tsx';

type Props = {
  readonly page: StaffPage;
  readonly queue: ShownQueue;
  /** What was searched for and not found. */
  readonly soughtInVain?: string;
};

type Queue = Extract<ShownQueue, { readonly shown: 'queue' }>;

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
          <Search page={page} soughtInVain={soughtInVain} />
          <Choices page={page} queue={queue} />
          <Rows page={page} queue={queue} />
        </>
      )}
    </div>
  );
}

function Search({ page, soughtInVain }: { readonly page: StaffPage; readonly soughtInVain: string | undefined }) {
  const texts = queueTexts[page.language];
  const inVain = soughtInVain !== undefined;
  return (
    <search>
      <form class="ip-queue__search" method="get" action={queuePath(page)}>
        <div class="ds-field">
          <label class="ds-label" for="sok">
            {texts.search}
          </label>
          <p id="sok-hint" data-field="description">
            {texts.searchHint}
          </p>
          {inVain && (
            <p id="sok-problem" class="ds-validation-message" data-field="validation">
              {texts.notFound}
            </p>
          )}
          <input
            class="ds-input"
            id="sok"
            name="sok"
            autocomplete="off"
            spellcheck={false}
            maxLength={20}
            value={soughtInVain ?? ''}
            aria-describedby={inVain ? 'sok-hint sok-problem' : 'sok-hint'}
            {...(inVain && { 'aria-invalid': 'true' as const })}
          />
        </div>
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.searchButton}
        </button>
      </form>
    </search>
  );
}

function Choices({ page, queue }: { readonly page: StaffPage; readonly queue: Queue }) {
  const texts = queueTexts[page.language];
  const { unit, units, list, lists } = queue;
  const to = (unitId: string, listId: string) =>
    `${queuePath(page)}?${new URLSearchParams({ enhet: unitId, liste: listId })}`;
  const unitLinks = units.map(({ id, name }) => ({
    href: to(id, 'open'),
    name: name[page.language],
    current: id === unit.id,
  }));
  const listLinks = lists.map((each) => ({
    href: to(unit.id, each),
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
  const { unit, list, isFirst } = queue;
  const to = (token?: string) =>
    `${queuePath(page)}?${new URLSearchParams({ enhet: unit.id, liste: list, ...(token && { side: token }) })}`;
  return (
    <section aria-labelledby="liste">
      <h2 id="liste" class="ds-heading" data-size="sm">
        {`${unit.name[page.language]}: ${listName(list, page).toLowerCase()}`}
      </h2>
      <QueueRows
        page={page}
        rows={queue.page}
        isFirst={isFirst}
        to={to}
        empty={queueTexts[page.language].empty}
        who={(row) => holdersOf(row, page)}
      />
    </section>
  );
}
