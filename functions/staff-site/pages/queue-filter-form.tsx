import type { ComponentChildren } from 'preact';
import { chosenFlags, isFiltered, statusesOf } from '../queue/queue-filter.ts';
import { coordinators, filterControls, mine, nobody, writtenFilter } from '../queue/read-filter.ts';
import { queuePath, type StaffPage } from '../staff-page.ts';
import { commonTexts } from '../texts/common.ts';
import { filterTexts } from '../texts/filter.ts';
import type { Queue } from './queue-page.tsx';

type Props = {
  readonly page: StaffPage;
  readonly queue: Queue;
  /** Which list it narrows, as it stands in the address. */
  readonly place: Readonly<Record<string, string>>;
};

/** Shows less of the list; closed until it is used, for most lists are short. */
export function QueueFilterForm({ page, queue, place }: Props) {
  const texts = filterTexts[page.language];
  const { filter, list } = queue;
  const narrowed = isFiltered(filter);
  const statuses = commonTexts[page.language].status(page.municipality.decisionWord);
  const chosen = writtenFilter(filter);
  return (
    <details class="ip-fold" open={narrowed}>
      <summary>{texts.title}</summary>
      <form class="ip-filter" method="get" action={queuePath(page)}>
        {Object.entries(place).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Choose page={page} name={filterControls.status} label={texts.status} chosen={chosen}>
          {statusesOf[list].map((status) => option(status, statuses[status], chosen[filterControls.status]))}
        </Choose>
        <Choose page={page} name={filterControls.flag} label={texts.flag} chosen={chosen}>
          {chosenFlags.map((flag) => option(flag, commonTexts[page.language].flag[flag], chosen[filterControls.flag]))}
        </Choose>
        <Choose page={page} name={filterControls.holder} label={texts.holder} chosen={chosen}>
          <Holders page={page} chosen={chosen[filterControls.holder]} />
        </Choose>
        <div class="ds-field">
          <input
            class="ds-input"
            type="checkbox"
            id={filterControls.overdue}
            name={filterControls.overdue}
            value="ja"
            checked={filter.overdue === true}
          />
          <label class="ds-label" for={filterControls.overdue} data-weight="regular">
            {texts.overdue}
          </label>
        </div>
        <p class="ip-actions">
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.show}
          </button>
          {narrowed && <a href={`${queuePath(page)}?${new URLSearchParams(place)}`}>{texts.clear}</a>}
        </p>
      </form>
    </details>
  );
}

type ChooseProps = {
  readonly page: StaffPage;
  readonly name: string;
  readonly label: string;
  readonly chosen: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
};

function Choose({ page, name, label, chosen, children }: ChooseProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <select class="ds-input" id={name} name={name}>
        <option value="" selected={chosen[name] === undefined}>
          {filterTexts[page.language].all}
        </option>
        {children}
      </select>
    </div>
  );
}

function Holders({ page, chosen }: { readonly page: StaffPage; readonly chosen: string | undefined }) {
  const texts = filterTexts[page.language];
  return (
    <>
      {option(mine, texts.mine, chosen)}
      {option(nobody, texts.nobody, chosen)}
      <optgroup label={texts.coordinators}>
        {coordinators(page.municipality).map(({ id, name }) => option(id, name, chosen))}
      </optgroup>
    </>
  );
}

function option(value: string, name: string, chosen: string | undefined) {
  return (
    <option key={value} value={value} selected={value === chosen}>
      {name}
    </option>
  );
}
