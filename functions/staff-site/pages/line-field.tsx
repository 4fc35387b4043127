import type { StaffPage } from '../staff-page.ts';
import { describedBy, FieldProblem, invalid, type ShownProblem } from './problem-summary.tsx';

type Props = {
  readonly page: StaffPage;
  readonly problems: readonly ShownProblem[];
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly longest: number;
};

/** One line that is a name or a number, and no prose. */
export function LineField({ page, problems, name, label, hint, value, longest }: Props) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <p id={`${name}-hint`} data-field="description">
        {hint}
      </p>
      <FieldProblem page={page} problems={problems} field={name} />
      <input
        class="ds-input"
        id={name}
        name={name}
        autocomplete="off"
        spellcheck={false}
        maxLength={longest}
        value={value}
        {...describedBy(name, problems, `${name}-hint`)}
        {...invalid(name, problems)}
      />
    </div>
  );
}
