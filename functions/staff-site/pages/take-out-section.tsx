import type { IpCase } from '../../../shared/domain/case.ts';
import { casePartPath, type StaffPage } from '../staff-page.ts';
import { overviewTexts } from '../texts/overview.ts';
import { CaseSection } from './case-section.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase };

/** The case on paper, or as a file for another system. */
export function TakeOutSection({ page, ipCase }: Props) {
  const texts = overviewTexts[page.language].takeOut;
  return (
    <CaseSection page={page} section="take-out">
      <p class="ds-paragraph">{texts.intro}</p>
      <ul class="ip-answers">
        <li>
          <a href={casePartPath(page, ipCase.reference, 'utskrift')}>{texts.print}</a>
        </li>
        <li>
          <a href={casePartPath(page, ipCase.reference, 'json')} download>
            {texts.json}
          </a>
        </li>
      </ul>
    </CaseSection>
  );
}
