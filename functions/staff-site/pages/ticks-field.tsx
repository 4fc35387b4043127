import type { StaffPage } from '../staff-page.ts';
import { describedBy, FieldProblem, type ShownProblem } from './problem-summary.tsx';

type Props = {
  readonly page: StaffPage;
  readonly problems: readonly ShownProblem[];
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
};

/** Any number of several. */
export function TicksField({ page, problems, name, legend, hint, options, chosen }: Props) {
  return (
    <fieldset class="ds-fieldset" {...describedBy(name, problems, `${name}-om`)}>
      <legend class="ds-label">{legend}</legend>
      <p id={`${name}-om`}>{hint}</p>
      <FieldProblem page={page} problems={problems} field={name} />
      {options.map(({ value, label }, index) => {
        // The summary's link leads to the first of the group.
        const id = index === 0 ? name : `${name}-${value}`;
        return (
          <div class="ds-field" key={value}>
            <input
              class="ds-input"
              type="checkbox"
              id={id}
              name={name}
              value={value}
              checked={chosen.includes(value)}
            />
            <label class="ds-label" for={id} data-weight="regular">
              {label}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
