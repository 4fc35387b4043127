import type { IpCase, Outcome } from '../../../shared/domain/case.ts';
import { outcomes, outcomesFor } from '../decision-form.ts';
import type { StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import { describedBy, FieldProblem, type ShownProblem } from './problem-summary.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: Pick<IpCase, 'wishes'>;
  readonly chosen: Outcome | undefined;
  readonly problems: readonly ShownProblem[];
};

export function OutcomeField({ page, ipCase, chosen, problems }: Props) {
  const texts = actionTexts[page.language].decision;
  // One that was posted is shown again even where it is not offered.
  const offered = outcomes.filter((outcome) => outcome === chosen || outcomesFor(ipCase).includes(outcome));
  const wished = ipCase.wishes.map((wish) => caseTexts[page.language].wish[wish]).join(', ');
  return (
    <fieldset class="ds-fieldset" {...describedBy('outcome', problems, 'outcome-wished')}>
      <legend class="ds-label">{texts.outcome}</legend>
      <p id="outcome-wished">{texts.wished(wished)}</p>
      <FieldProblem page={page} problems={problems} field="outcome" />
      {offered.map((outcome, index) => {
        // The summary's link leads to the first of the group.
        const id = index === 0 ? 'outcome' : `outcome-${outcome}`;
        return (
          <div key={outcome} class="ds-field">
            <input
              class="ds-input"
              type="radio"
              id={id}
              name="outcome"
              value={outcome}
              checked={outcome === chosen}
              aria-describedby={`${id}-hint`}
            />
            <label class="ds-label" for={id} data-weight="regular">
              {commonTexts[page.language].outcome[outcome]}
            </label>
            <p id={`${id}-hint`} data-field="description">
              {texts.outcomeHint[outcome]}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
