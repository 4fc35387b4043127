import type { IpCase } from '../../../shared/domain/case.ts';
import type { Undoable } from '../../../shared/domain/handling/undo-step.ts';
import type { StaffPage } from '../staff-page.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly what: Undoable };

/** Takes back a step that was taken by mistake. */
export function UndoForm({ page, ipCase, what }: Props) {
  return (
    <ActionForm page={page} ipCase={ipCase} action="undo">
      <input type="hidden" name="what" value={what} />
      <button class="ds-button" data-variant="tertiary" type="submit">
        {transitionTexts[page.language].undo[what]}
      </button>
    </ActionForm>
  );
}
