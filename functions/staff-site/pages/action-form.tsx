import type { ComponentChildren } from 'preact';
import type { IpCase } from '../../../shared/domain/case.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import type { CaseAction } from '../access.ts';
import { casePath, type StaffPage } from '../staff-page.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: Pick<IpCase, 'reference' | 'version'>;
  readonly action: CaseAction;
  readonly children: ComponentChildren;
};

/** A form that acts on the case as it was shown: it carries the version it was made from. */
export function ActionForm({ page, ipCase, action, children }: Props) {
  return (
    <form class="ip-form" method="post" action={`${casePath(page, ipCase.reference)}/${action}`} noValidate>
      <FormHidden formToken={page.formToken} />
      <input type="hidden" name="version" value={ipCase.version} />
      {children}
    </form>
  );
}
