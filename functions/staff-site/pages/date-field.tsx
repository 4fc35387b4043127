import { dateParts, firstOf, type TypedDate } from '../actions/typed-date.ts';
import type { StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { describedBy, FieldProblem, invalid, type ShownProblem } from './problem-summary.tsx';

type Props = {
  readonly page: StaffPage;
  readonly problems: readonly ShownProblem[];
  readonly name: string;
  readonly label: string;
  readonly typed: TypedDate;
};

/** Day, month and year, as they were typed. */
export function DateField({ page, problems, name, label, typed }: Props) {
  const texts = actionTexts[page.language].date;
  const field = firstOf(name);
  return (
    <fieldset class="ds-fieldset" {...describedBy(field, problems, `${name}-hint`)}>
      <legend class="ds-label">{label}</legend>
      <p id={`${name}-hint`}>{texts.hint}</p>
      <FieldProblem page={page} problems={problems} field={field} />
      <div class="ip-date">
        {dateParts.map((part) => (
          <div key={part} class="ds-field">
            <label class="ds-label" for={`${name}.${part}`} data-weight="regular">
              {texts[part]}
            </label>
            <input
              class="ds-input"
              id={`${name}.${part}`}
              name={`${name}.${part}`}
              inputMode="numeric"
              autocomplete="off"
              size={part === 'year' ? 4 : 2}
              maxLength={part === 'year' ? 4 : 2}
              value={typed[part]}
              {...invalid(field, problems)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
