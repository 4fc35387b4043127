import type { IpCase, Outcome } from '../../../shared/domain/case.ts';
import { outcomes, outcomesFor } from '../actions/decision-form.ts';
import type { StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import type { ShownProblem } from './problem-summary.tsx';
import { RadioField } from './radio-field.tsx';

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
    <RadioField
      page={page}
      problems={problems}
      name="outcome"
      legend={texts.outcome}
      hint={texts.wished(wished)}
      options={offered.map((outcome) => ({
        value: outcome,
        label: commonTexts[page.language].outcome[outcome],
        hint: texts.outcomeHint[outcome],
      }))}
      chosen={chosen}
    />
  );
}
