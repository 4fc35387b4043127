import type { IpCase } from '../../../shared/domain/case.ts';
import type { StaffPage } from '../staff-page.ts';
import { stepTexts } from '../texts/step.ts';
import { ActionForm } from './action-form.tsx';

/** Accept or refuse the role that the applicant claims; what stands already is not offered again. */
export function RoleButtons({ page, ipCase }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  const texts = stepTexts[page.language];
  const { roleCheck } = ipCase;
  return (
    <ActionForm page={page} ipCase={ipCase} action="check-role">
      <div class="ip-actions">
        {roleCheck !== 'accepted' && (
          <button
            class="ds-button"
            data-variant={roleCheck === 'unchecked' ? 'primary' : 'secondary'}
            type="submit"
            name="result"
            value="accepted"
          >
            {texts.acceptRole}
          </button>
        )}
        {roleCheck !== 'refused' && (
          <button class="ds-button" data-variant="secondary" type="submit" name="result" value="refused">
            {texts.refuseRole}
          </button>
        )}
      </div>
    </ActionForm>
  );
}
