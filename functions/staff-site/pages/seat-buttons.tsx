import type { IpCase } from '../../../shared/domain/case.ts';
import type { StaffPage } from '../staff-page.ts';
import { parentTexts } from '../texts/parents.ts';
import { ActionForm } from './action-form.tsx';

/** Whether whoever came is the other parent; what stands already is not offered again. */
export function SeatButtons({ page, ipCase }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  const texts = parentTexts[page.language];
  const check = ipCase.seats?.otherParent?.check;
  return (
    <ActionForm page={page} ipCase={ipCase} action="check-role">
      <input type="hidden" name="seat" value="otherParent" />
      <div class="ip-actions">
        {check !== 'accepted' && (
          <button
            class="ds-button"
            data-variant={check === 'unchecked' ? 'primary' : 'secondary'}
            type="submit"
            name="result"
            value="accepted"
          >
            {texts.accept}
          </button>
        )}
        {check !== 'refused' && (
          <button class="ds-button" data-variant="secondary" type="submit" name="result" value="refused">
            {texts.refuse}
          </button>
        )}
      </div>
    </ActionForm>
  );
}
