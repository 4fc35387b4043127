import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { StaffPage } from '../staff-page.ts';
import { describedBy, FieldProblem, invalid, type ShownProblem } from './problem-summary.tsx';

type Props = {
  readonly page: StaffPage;
  readonly problems: readonly ShownProblem[];
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** The language it is to be written in: the person's, not the page's. */
  readonly language: Language;
  readonly longest: number;
};

export function TextField({ page, problems, name, label, hint, value, language, longest }: Props) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <p id={`${name}-hint`} data-field="description">
        {hint}
      </p>
      <FieldProblem page={page} problems={problems} field={name} />
      <textarea
        class="ds-input"
        id={name}
        name={name}
        lang={language}
        rows={longest > 4000 ? 10 : 5}
        maxLength={longest}
        {...describedBy(name, problems, `${name}-hint`)}
        {...invalid(name, problems)}
      >
        {value}
      </textarea>
    </div>
  );
}
