import type { Answers, Problem } from '../../../forms/form.ts';
import { ErrorSummary } from '../../../forms/pages/error-summary.tsx';
import { FormFrame } from '../../../forms/pages/form-frame.tsx';
import { Questions } from '../../../forms/pages/question.tsx';
import { registrationForm } from '../../../forms/registration/form.ts';
import { registerPath, type StaffPage } from '../staff-page.ts';
import { registerTexts } from '../texts/register.ts';

type Props = {
  readonly page: StaffPage;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly onceKey: string;
  /** The form was sent before, with other content. */
  readonly isOther?: boolean;
};

/** The least that starts the clock of what came on paper, by telephone or at the counter. */
export function RegisterPage({ page, answers, problems, onceKey, isOther }: Props) {
  const { municipality, language, today, formToken } = page;
  const texts = registerTexts[language];
  const context = { municipality, today, production: true };
  const view = { form: registrationForm, answers, context, language, problems };
  const { fields } = registrationForm;
  const top = fields.filter(({ under, unless }) => !under && !unless);
  return (
    <div class="ip-case">
      <ErrorSummary view={view} />
      {isOther && (
        <div class="ds-alert" data-color="warning" tabIndex={-1} autofocus>
          {texts.other}
        </div>
      )}
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph ip-lead">{texts.intro}</p>
      <p class="ds-paragraph">{texts.least}</p>
      <p class="ds-paragraph">{texts.report}</p>
      <FormFrame action={registerPath(page)} formToken={formToken} onceKey={onceKey} submit={texts.button} withFile>
        <Questions view={view} top={top} fields={fields} />
      </FormFrame>
    </div>
  );
}
