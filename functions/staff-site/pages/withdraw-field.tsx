import type { Sharing } from '../../../shared/domain/consent.ts';
import { withdrawBox } from '../actions/consent-rows.ts';
import { sharingWords } from '../consent-words.ts';
import type { StaffPage } from '../staff-page.ts';
import { consentTexts } from '../texts/consent.ts';

type Props = {
  readonly page: StaffPage;
  readonly sharing: readonly Sharing[];
  readonly ticked: readonly string[];
};

/** What is shared now, each service with a box to take it back. */
export function WithdrawField({ page, sharing, ticked }: Props) {
  const texts = consentTexts[page.language].note;
  return (
    <fieldset class="ds-fieldset" aria-describedby={`${withdrawBox}-om`}>
      <legend class="ds-label">{texts.withdraw}</legend>
      <p id={`${withdrawBox}-om`}>{texts.withdrawHint}</p>
      {sharing.map((row) => {
        const id = `${withdrawBox}-${row.id}`;
        return (
          <div key={row.id} class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              id={id}
              name={withdrawBox}
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
