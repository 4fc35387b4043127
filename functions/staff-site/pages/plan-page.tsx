import { type PlanTyped, periodDates } from '../actions/plan-form.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';

/** The plan's period and its next revision. */
export function PlanPage(props: FormProps<PlanTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = coordinationTexts[page.language].plan;
  const isChange = ipCase.plan !== undefined;
  return (
    <FormPage {...props} title={texts.title(isChange)}>
      <p class="ds-paragraph ip-step">{texts.intro(isChange)}</p>
      <ActionForm page={page} ipCase={ipCase} action="plan">
        {periodDates.map((name) => (
          <DateField key={name} page={page} problems={problems} name={name} label={texts[name]} typed={typed[name]} />
        ))}
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
