import { invitePersonForm } from '../../../forms/casework/invite-person/form.ts';
import type { Answers } from '../../../forms/form.ts';
import { Questions } from '../../../forms/pages/question.tsx';
import { contextOf } from '../actions/one-step.ts';
import { reportTexts } from '../texts/report.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';

/** Sends the person a report is about a code, or a new one; with the address that was found since. */
export function InvitePersonPage(props: FormProps<Answers>) {
  const { page, ipCase, typed, problems } = props;
  const { language } = page;
  const texts = reportTexts[language].invite;
  const own = problems.flatMap((problem) => (problem.code === 'in-rows' ? [problem.problem] : []));
  const view = { form: invitePersonForm, answers: typed, context: contextOf(page), language, problems: own };
  const { fields } = invitePersonForm;
  return (
    <FormPage {...props} title={texts.title}>
      {ipCase.restricted && (
        <div class="ds-alert" data-color="warning">
          <p class="ds-paragraph">{texts.restricted}</p>
        </div>
      )}
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="invite-person">
        <Questions view={view} top={fields} fields={fields} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
