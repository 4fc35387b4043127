import type { ComponentChildren } from 'preact';
import type { IpCase } from '../../../shared/domain/case.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import type { CaseAction } from '../access.ts';
import { casePath, type StaffPage } from '../staff-page.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: Pick<IpCase, 'reference' | 'version'>;
  readonly action: CaseAction;
  /** It carries a file besides. */
  readonly takesFile?: true;
  readonly children: ComponentChildren;
};

/** A form that acts on the case as it was shown: it carries the version it was made from. */
export function ActionForm({ page, ipCase, action, takesFile, children }: Props) {
  return (
    <form
      class="ip-form"
      method="post"
      action={`${casePath(page, ipCase.reference)}/${action}`}
      {...(takesFile && { encType: 'multipart/form-data' })}
      noValidate
    >
      <FormHidden formToken={page.formToken} />
      <input type="hidden" name="version" value={ipCase.version} />
      {children}
    </form>
  );
}
