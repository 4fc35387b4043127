import type { IpCase } from '../../../shared/domain/case.ts';
import { told } from '../../../shared/domain/parties/told.ts';
import type { StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';

/** Said before it is sent: while the role is not accepted nobody can be told. */
export function CannotTell({ page, ipCase }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  if (told(ipCase)) return null;
  return (
    <div class="ds-alert" data-color="warning">
      {actionTexts[page.language].cannotTell}
    </div>
  );
}
