import type { StaffPage } from '../staff-page.ts';
import { describedBy, FieldProblem, type ShownProblem } from './problem-summary.tsx';

export type RadioOption = { readonly value: string; readonly label: string; readonly hint?: string | undefined };

type Props = {
  readonly page: StaffPage;
  readonly problems: readonly ShownProblem[];
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly RadioOption[];
  readonly chosen: string | undefined;
};

/** One of several, each with a line about it where there is one. */
export function RadioField({ page, problems, name, legend, hint, options, chosen }: Props) {
  return (
    <fieldset class="ds-fieldset" {...describedBy(name, problems, hint && `${name}-om`)}>
      <legend class="ds-label">{legend}</legend>
      {hint && <p id={`${name}-om`}>{hint}</p>}
      <FieldProblem page={page} problems={problems} field={name} />
      {options.map((option, index) => (
        // The summary's link leads to the first of the group.
        <Radio
          key={option.value}
          id={index === 0 ? name : `${name}-${option.value}`}
          name={name}
          option={option}
          checked={option.value === chosen}
        />
      ))}
    </fieldset>
  );
}

type RadioProps = {
  readonly id: string;
  readonly name: string;
  readonly option: RadioOption;
  readonly checked: boolean;
};

function Radio({ id, name, option, checked }: RadioProps) {
  const { value, label, hint } = option;
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={checked}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
      <label class="ds-label" for={id} data-weight="regular">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} data-field="description">
          {hint}
        </p>
      )}
    </div>
  );
}
