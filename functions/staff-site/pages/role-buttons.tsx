import type { IpCase } from '../../../shared/domain/case.ts';
import { obstacleOfAge } from '../../../shared/domain/parties/may-consent.ts';
import { typedDate } from '../actions/typed-date.ts';
import type { StaffPage } from '../staff-page.ts';
import { stepTexts } from '../texts/step.ts';
import { ActionForm } from './action-form.tsx';
import { DateField } from './date-field.tsx';

/** Accept or refuse the role that the applicant claims; one that stands can be given another last day. */
export function RoleButtons({ page, ipCase }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  const texts = stepTexts[page.language];
  const { roleCheck, roleUntil } = ipCase;
  const isGrown = obstacleOfAge(ipCase.role, ipCase, page.today) === 'of-age';
  const until = roleUntil ? typedDate(roleUntil) : { day: '', month: '', year: '' };
  return (
    <ActionForm page={page} ipCase={ipCase} action="check-role">
      {isGrown && <p class="ds-paragraph">{texts.roleOfGrown}</p>}
      <DateField page={page} problems={[]} name="until" label={texts.roleUntil} typed={until} />
      <div class="ip-actions">
        <button
          class="ds-button"
          data-variant={roleCheck === 'unchecked' ? 'primary' : 'secondary'}
          type="submit"
          name="result"
          value="accepted"
        >
          {roleCheck === 'accepted' ? texts.keepRole : texts.acceptRole}
        </button>
        {roleCheck !== 'refused' && (
          <button class="ds-button" data-variant="secondary" type="submit" name="result" value="refused">
            {texts.refuseRole}
          </button>
        )}
      </div>
    </ActionForm>
  );
}
