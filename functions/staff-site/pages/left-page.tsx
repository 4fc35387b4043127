import { casePath, nameOf } from '../staff-page.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';

/** What follows when the coordinator has left, before it is noted. */
export function LeftPage(props: FormProps<undefined>) {
  const { page, ipCase } = props;
  const texts = coordinationTexts[page.language].left;
  const { coordinator } = ipCase;
  return (
    <FormPage {...props} title={texts.title}>
      {coordinator && <p class="ds-paragraph ip-step">{texts.loses(nameOf(page, coordinator.staffId))}</p>}
      <p class="ds-paragraph ip-step">{texts.owed}</p>
      <p class="ds-paragraph ip-step">
        <a href={`${casePath(page, ipCase.reference)}/appoint`}>{texts.rather}</a>
      </p>
      <ActionForm page={page} ipCase={ipCase} action="left">
        <button class="ds-button" type="submit" id="send">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
