import { planKeptTexts } from '../texts/plan-kept.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { describedBy, FieldProblem, invalid } from './problem-summary.tsx';

/** A copy, as a PDF, of the plan that is kept elsewhere. */
export function PlanCopyPage(props: FormProps<undefined>) {
  const { page, ipCase, problems } = props;
  const texts = planKeptTexts[page.language];
  return (
    <FormPage {...props} title={texts.copyTitle}>
      <p class="ds-paragraph ip-step">{texts.copyIntro}</p>
      <ActionForm page={page} ipCase={ipCase} action="plan-copy" takesFile>
        <div class="ds-field">
          <label class="ds-label" for="copy">
            {texts.copy}
          </label>
          <p id="copy-hint" class="ds-paragraph" data-field="description">
            {texts.copyHint}
          </p>
          <FieldProblem page={page} problems={problems} field="copy" />
          <input
            class="ds-input ip-file"
            type="file"
            id="copy"
            name="copy"
            accept=".pdf"
            {...describedBy('copy', problems, 'copy-hint')}
            {...invalid('copy', problems)}
          />
        </div>
        <button class="ds-button" type="submit">
          {texts.copyButton}
        </button>
      </ActionForm>
    </FormPage>
  );
}
