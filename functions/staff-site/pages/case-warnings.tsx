import { type IpCase, isOpen } from '../../../shared/domain/case.ts';
import { toBeHeard } from '../../../shared/domain/parties/hear-child.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { correctionTexts } from '../texts/correction.ts';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase };

/** What some flags of the case mean for the one who handles it. */
export function CaseWarnings({ page, ipCase }: Props) {
  const texts = caseTexts[page.language].warning;
  const isUnheard = isOpen(ipCase) && !ipCase.heardOn && toBeHeard(ipCase, page.today);
  const warnings = [
    ipCase.restricted && texts.restricted,
    ipCase.identityVerified === false &&
      (ipCase.registered ? correctionTexts[page.language].identity.warning : texts.identity),
    ipCase.mandateAwaited && texts.mandate,
    ipCase.birthDateMismatch && texts.birthDate,
    ipCase.alone !== undefined && texts.alone,
    isUnheard && texts.hear[isUnheard],
  ].filter((text) => typeof text === 'string');
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
