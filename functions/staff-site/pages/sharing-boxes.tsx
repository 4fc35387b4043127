import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import type { StaffPage } from '../staff-page.ts';
import { sharingWords } from '../words/consent-words.ts';

type Props = {
  readonly page: StaffPage;
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly rows: readonly Sharing[];
  readonly ticked: readonly string[];
};

/** Services of a consent, each with a box: to take it back, or to say yes to it too. */
export function SharingBoxes({ page, name, legend, hint, rows, ticked }: Props) {
  return (
    <fieldset class="ds-fieldset" aria-describedby={`${name}-om`}>
      <legend class="ds-label">{legend}</legend>
      <p id={`${name}-om`}>{hint}</p>
      {rows.map((row) => {
        const id = `${name}-${row.id}`;
        return (
          <div key={row.id} class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              id={id}
              name={name}
              value={row.id}
              checked={ticked.includes(row.id)}
              aria-describedby={`${id}-hint`}
            />
            <label class="ds-label" for={id} data-weight="regular">
              {row.service}
            </label>
            <p id={`${id}-hint`} data-field="description">
              {sharingWords(row, page)}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
