import type { Sharing } from '../../../shared/domain/consent.ts';
import { agreeBox } from '../actions/consent-rows.ts';
import { sharingWords } from '../consent-words.ts';
import type { StaffPage } from '../staff-page.ts';
import { parentTexts } from '../texts/parents.ts';

type Props = {
  readonly page: StaffPage;
  readonly awaited: readonly Sharing[];
  readonly ticked: readonly string[];
};

/** What the first parent has said yes to and the other not yet, each service with a box for the other's yes. */
export function AgreeField({ page, awaited, ticked }: Props) {
  const texts = parentTexts[page.language];
  return (
    <fieldset class="ds-fieldset" aria-describedby={`${agreeBox}-om`}>
      <legend class="ds-label">{texts.agree}</legend>
      <p id={`${agreeBox}-om`}>{texts.agreeHint}</p>
      {awaited.map((row) => {
        const id = `${agreeBox}-${row.id}`;
        return (
          <div key={row.id} class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              id={id}
              name={agreeBox}
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
