import { planKeepers } from '../../../shared/domain/plan-record/kept-in.ts';
import { type PlanTyped, periodDates } from '../actions/plan-form.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { planKeptTexts } from '../texts/plan-kept.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';

/** The plan's period and its next revision, and where what stands in it is kept. */
export function PlanPage(props: FormProps<PlanTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = coordinationTexts[page.language].plan;
  const kept = planKeptTexts[page.language];
  const isChange = ipCase.plan !== undefined;
  return (
    <FormPage {...props} title={texts.title(isChange)}>
      <p class="ds-paragraph ip-step">{texts.intro(isChange)}</p>
      <ActionForm page={page} ipCase={ipCase} action="plan">
        {periodDates.map((name) => (
          <DateField key={name} page={page} problems={problems} name={name} label={texts[name]} typed={typed[name]} />
        ))}
        <RadioField
          page={page}
          problems={problems}
          name="keptIn"
          legend={kept.legend}
          hint=""
          options={planKeepers.map((value) => ({ value, label: kept.keptIn[value], hint: kept.keptInHint[value] }))}
          chosen={typed.keptIn}
        />
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
