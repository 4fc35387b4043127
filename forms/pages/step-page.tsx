import type { ComponentChildren } from 'preact';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import { stepsOf } from '../form.ts';
import { stepTitle } from '../labels.ts';
import type { Answers, Form, FormContext, Problem } from '../model.ts';
import { applies } from '../shown.ts';
import { filled, say, speechOf } from '../texts.ts';
import { words } from '../words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormFrame } from './form-frame.tsx';
import { Questions } from './question.tsx';
import type { View } from './view.ts';

export type StepPageProps = {
  readonly form: Form;
  readonly step: string;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly context: FormContext;
  readonly formToken: string;
  /** Names the answers that the page was made for. */
  readonly onceKey?: string;
  readonly guard?: ComponentChildren;
  /** Where the form is posted. */
  readonly action: string;
  /** Opened by "change" on the check page, and goes back to it. */
  readonly returnToCheck: boolean;
  /** The address of the step before, or of the check page it was opened from. */
  readonly backHref?: string;
};

/** One step of a form; everything of `main`. */
export function StepPage(props: StepPageProps) {
  const { form, step, answers, language, context, formToken, onceKey, guard, action, returnToCheck, backHref } = props;
  const view: View = props;
  const { next, saveAndReturn } = words[language];
  const fields = form.fields.filter((field) => field.step === step && applies(field, answers, context));
  const asked = new Set(fields.map(({ id }) => id));
  const top = fields.filter(({ under, unless }) => !asked.has((under ?? unless)?.control ?? ''));
  return (
    <>
      <ErrorSummary view={view} />
      <BackLink language={language} href={backHref} />
      <StepHeading view={view} step={step} />
      <FormFrame
        action={action}
        formToken={formToken}
        {...(onceKey && { onceKey })}
        guard={guard}
        submit={returnToCheck ? saveAndReturn : next}
      >
        <Questions view={view} top={top} fields={fields} />
      </FormFrame>
    </>
  );
}

export function BackLink({ language, href }: { readonly language: Language; readonly href: string | undefined }) {
  if (!href) return null;
  return (
    <p class="ip-back">
      <a href={href}>{words[language].back}</a>
    </p>
  );
}

export function StepHeading({ view, step }: { readonly view: View; readonly step: string }) {
  const { form, answers, context, language } = view;
  const steps = stepsOf(form, answers, context);
  const place = { step: String(steps.indexOf(step) + 1), count: String(steps.length) };
  const intro = form.texts[language].steps[step]?.intro;
  return (
    <>
      <h1 class="ds-heading">{stepTitle(view, step)}</h1>
      <p class="ds-paragraph ip-progress">{filled(words[language].stepOf, place)}</p>
      {intro && <p class="ds-paragraph ip-lead">{say(intro, speechOf(answers, language))}</p>}
    </>
  );
}
