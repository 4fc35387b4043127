import { choosableStandIns } from '../actions/staff-choice.ts';
import type { StandInTyped } from '../actions/stand-in-form.ts';
import { nameOf } from '../staff-page.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { ActionForm } from './action-form.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { StaffField } from './staff-field.tsx';

/** Who stands in for the coordinator, and until when. */
export function StandInPage(props: FormProps<StandInTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = coordinationTexts[page.language].standIn;
  const { coordinator } = ipCase;
  return (
    <FormPage {...props} title={texts.title}>
      <ActionForm page={page} ipCase={ipCase} action="stand-in">
        <StaffField
          page={page}
          problems={problems}
          legend={texts.standIn}
          hint={coordinator ? texts.intro(nameOf(page, coordinator.staffId)) : ''}
          staff={choosableStandIns(page, ipCase)}
          chosen={typed.coordinator}
          now={{ staffId: coordinator?.standIn?.staffId, words: texts.isNow }}
        />
        <DateField page={page} problems={problems} name="until" label={texts.until} typed={typed.until} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
