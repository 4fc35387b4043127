import type { IpCase } from '../../../shared/domain/case.ts';
import type { StaffPage } from '../staff-page.ts';
import { stepTexts } from '../texts/step.ts';
import { ActionForm } from './action-form.tsx';

/** Notes that the mandate, which was to be sent later, has been seen on paper. */
export function MandateForm({ page, ipCase }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  return (
    <ActionForm page={page} ipCase={ipCase} action="mandate-seen">
      <p class="ip-actions">
        <button class="ds-button" data-variant="secondary" type="submit">
          {stepTexts[page.language].mandateButton}
        </button>
      </p>
    </ActionForm>
  );
}
