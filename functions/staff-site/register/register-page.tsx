import type { Answers, Problem } from '../../../forms/form.ts';
import { ErrorSummary } from '../../../forms/pages/error-summary.tsx';
import { FormFrame } from '../../../forms/pages/form-frame.tsx';
import { Questions } from '../../../forms/pages/question.tsx';
import { registerPath, type StaffPage } from '../staff-page.ts';
import { registerTexts } from '../texts/register.ts';
import type { Intake } from './intake.ts';

type Props = {
  readonly page: StaffPage;
  readonly intake: Intake;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly onceKey: string;
  /** The form was sent before, with other content. */
  readonly isOther?: boolean;
};

/** The least that starts the clock of what came on paper, by telephone or at the counter. */
export function RegisterPage({ page, intake, answers, problems, onceKey, isOther }: Props) {
  const { municipality, language, today, formToken } = page;
  const texts = registerTexts[language];
  const context = { municipality, today, production: true };
  const { form, kind, path } = intake;
  const view = { form, answers, context, language, problems };
  const { fields } = form;
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
        {texts.title[kind]}
      </h1>
      <p class="ds-paragraph ip-lead">{texts.intro[kind]}</p>
      <p class="ds-paragraph">{texts.least[kind]}</p>
      <p class="ds-paragraph">
        {kind === 'application' ? (
          <a href={`${registerPath(page)}/melding`}>{texts.instead.application}</a>
        ) : (
          <a href={registerPath(page)}>{texts.instead.report}</a>
        )}
      </p>
      <FormFrame
        action={`${registerPath(page)}${path}`}
        formToken={formToken}
        onceKey={onceKey}
        submit={texts.button[kind]}
        withFile
      >
        <Questions view={view} top={top} fields={fields} />
      </FormFrame>
    </div>
  );
}
