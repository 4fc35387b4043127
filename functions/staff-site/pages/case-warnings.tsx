import type { IpCase } from '../../../shared/domain/case.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase };

/** What some flags of the case mean for the one who handles it. */
export function CaseWarnings({ page, ipCase }: Props) {
  const texts = caseTexts[page.language].warning;
  const warnings = [
    ipCase.restricted && texts.restricted,
    ipCase.mandateAwaited && texts.mandate,
    ipCase.birthDateMismatch && texts.birthDate,
  ].filter((text) => text !== false);
  if (warnings.length === 0) return null;
  return (
    <div class="ds-alert" data-color="warning">
      {warnings.map((text) => (
        <p key={text} class="ds-paragraph">
          {text}
        </p>
      ))}
    </div>
  );
}
