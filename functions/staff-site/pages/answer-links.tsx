import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseAction } from '../access.ts';
import { outcomesFor } from '../actions/decision-form.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { stepTexts } from '../texts/step.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly actions: readonly CaseAction[];
  /** As the step's own buttons, not as a way beside it. */
  readonly prominent?: boolean;
};

/** Each answer leads to its form with the ready text already in it. */
export function AnswerLinks({ page, ipCase, actions, prominent = false }: Props) {
  const texts = actionTexts[page.language];
  const to = casePath(page, ipCase.reference);
  return (
    <ul class="ip-answers" data-prominent={prominent}>
      {outcomesFor(ipCase).map((outcome) => (
        <li key={outcome}>
          <a
            {...(prominent && { class: 'ds-button', 'data-variant': outcome === 'granted' ? 'primary' : 'secondary' })}
            href={`${to}/decide?outcome=${outcome}`}
          >
            {stepTexts[page.language].decideAs[outcome]}
          </a>
        </li>
      ))}
      {actions.includes('preliminary-answer') && (
        <li>
          <a {...(prominent && { class: 'ds-button', 'data-variant': 'tertiary' })} href={`${to}/preliminary-answer`}>
            {texts.preliminary.title}
          </a>
        </li>
      )}
    </ul>
  );
}
