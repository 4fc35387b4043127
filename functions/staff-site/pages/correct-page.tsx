import { correctionForm } from '../../../forms/casework/correction/form.ts';
import type { Answers } from '../../../forms/form.ts';
import { Questions } from '../../../forms/pages/question.tsx';
import { applies } from '../../../forms/shown.ts';
import { contextOf } from '../actions/one-step.ts';
import { correctionTexts } from '../texts/correction.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';

/** What was sent or registered, to be corrected or filled in. */
export function CorrectPage(props: FormProps<Answers>) {
  const { page, ipCase, typed, problems } = props;
  const { language } = page;
  const texts = correctionTexts[language];
  const own = problems.flatMap((problem) => (problem.code === 'in-rows' ? [problem.problem] : []));
  const context = contextOf(page);
  const view = { form: correctionForm, answers: typed, context, language, problems: own };
  const fields = correctionForm.fields.filter((field) => applies(field, typed, context));
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      {ipCase.restricted && (
        <div class="ds-alert" data-color="warning">
          {texts.restricted}
        </div>
      )}
      <ActionForm page={page} ipCase={ipCase} action="correct">
        <Questions view={view} top={fields} fields={fields} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
