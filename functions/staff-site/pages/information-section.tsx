import { exchangeOf } from '../../../shared/domain/consent/information-exchange.ts';
import type { OpenedCase } from '../case/open-case.ts';
import type { StaffPage } from '../staff-page.ts';
import { informationTexts } from '../texts/information.ts';
import { CaseSection } from './case-section.tsx';
import { InformationExchange } from './information-exchange.tsx';

/** What was asked for in the case, and what was answered; nothing where nobody has asked. */
export function InformationSection({ page, opened }: { readonly page: StaffPage; readonly opened: OpenedCase }) {
  const { ipCase, timeline } = opened;
  const exchange = exchangeOf(timeline);
  if (exchange.length === 0) return null;
  return (
    <CaseSection page={page} section="information">
      {ipCase.information?.missedOn && <p class="ds-paragraph">{informationTexts[page.language].late}</p>}
      <InformationExchange page={page} ipCase={ipCase} exchange={exchange} />
    </CaseSection>
  );
}
