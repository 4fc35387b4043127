import { inviteParentForm } from '../../../forms/casework/invite-parent/form.ts';
import type { Answers } from '../../../forms/form.ts';
import { Questions } from '../../../forms/pages/question.tsx';
import { contextOf } from '../actions/one-step.ts';
import { parentTexts } from '../texts/parents.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { ParentWarnings } from './parent-warnings.tsx';

/** Asks the other parent, or asks anew; what the applicant said about safety comes first. */
export function InviteParentPage(props: FormProps<Answers>) {
  const { page, ipCase, typed, problems } = props;
  const { language } = page;
  const texts = parentTexts[language].invite;
  const own = problems.flatMap((problem) => (problem.code === 'in-rows' ? [problem.problem] : []));
  const view = { form: inviteParentForm, answers: typed, context: contextOf(page), language, problems: own };
  const { fields } = inviteParentForm;
  return (
    <FormPage {...props} title={texts.title}>
      <ParentWarnings page={page} ipCase={ipCase} />
      {ipCase.restricted && (
        <div class="ds-alert" data-color="warning">
          <p class="ds-paragraph">{texts.restricted}</p>
        </div>
      )}
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="invite-parent">
        <Questions view={view} top={fields} fields={fields} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
