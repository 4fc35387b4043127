import { type CoordinatorTyped, choosableStaff } from '../actions/staff-choice.ts';
import { nameOf } from '../staff-page.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { StaffField } from './staff-field.tsx';

/** Who is to be the coordinator, from now on or instead of the one there is. */
export function AppointPage(props: FormProps<CoordinatorTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = coordinationTexts[page.language].appoint;
  const { coordinator } = ipCase;
  const isChange = coordinator !== undefined;
  return (
    <FormPage {...props} title={texts.title(isChange)}>
      <ActionForm page={page} ipCase={ipCase} action="appoint">
        <StaffField
          page={page}
          problems={problems}
          legend={texts.coordinator}
          hint={texts.intro}
          staff={choosableStaff(page, ipCase)}
          chosen={typed.coordinator}
          now={{ staffId: coordinator?.staffId, words: texts.isNow }}
        />
        {coordinator && <p class="ds-paragraph">{texts.loses(nameOf(page, coordinator.staffId))}</p>}
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button(isChange)}
        </button>
      </ActionForm>
    </FormPage>
  );
}
