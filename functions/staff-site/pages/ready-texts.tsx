import type { IpCase } from '../../../shared/domain/case.ts';
import { outcomesFor } from '../actions/decision-form.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase };

/** Links that open the form anew with the ready text of an outcome; no script puts it in. */
export function ReadyTexts({ page, ipCase }: Props) {
  const texts = actionTexts[page.language].decision;
  return (
    <nav class="ip-ready" aria-label={texts.ready}>
      <p class="ip-quiet">{`${texts.ready}:`}</p>
      <ul class="ip-answers">
        {outcomesFor(ipCase).map((outcome) => (
          <li key={outcome}>
            <a href={`${casePath(page, ipCase.reference)}/decide?outcome=${outcome}`}>{texts.readyFor[outcome]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
