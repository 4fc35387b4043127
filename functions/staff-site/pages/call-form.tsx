import type { IpCase } from '../../../shared/domain/case.ts';
import type { StaffPage } from '../staff-page.ts';
import { stepTexts } from '../texts/step.ts';
import { ActionForm } from './action-form.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly variant: 'primary' | 'secondary' };

/** Notes that the applicant, who asked for it, has been rung. */
export function CallForm({ page, ipCase, variant }: Props) {
  return (
    <ActionForm page={page} ipCase={ipCase} action="called">
      <p class="ip-actions">
        <button class="ds-button" data-variant={variant} type="submit">
          {stepTexts[page.language].callButton}
        </button>
      </p>
    </ActionForm>
  );
}
