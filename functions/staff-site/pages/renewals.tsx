import type { IpCase } from '../../../shared/domain/case.ts';
import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import { rowsToRenew } from '../../../shared/domain/consent/renewal.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { StaffPage } from '../staff-page.ts';
import { informationTexts } from '../texts/information.ts';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly sharing: readonly Sharing[] };

/** The services whose consent ends before the plan's coming period is over, to be asked about in the revision. */
export function Renewals({ page, ipCase, sharing }: Props) {
  const { renew: texts } = informationTexts[page.language];
  const { today, municipality, language } = page;
  const ending = rowsToRenew(sharing, ipCase, { today, municipality });
  if (ending.length === 0) return null;
  return (
    <div class="ds-alert" data-color="info">
      <p class="ds-paragraph">{texts.title}</p>
      <ul class="ds-list">
        {ending.map(({ row }) => (
          <li key={row.id}>{texts.ends(row.service, writtenDay(row.to, language))}</li>
        ))}
      </ul>
      <p class="ds-paragraph">{texts.how}</p>
    </div>
  );
}
