import type { ComponentChildren } from 'preact';
import { type Reading, spoken } from '../labels.ts';
import type { Problem } from '../model.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormFrame } from './form-frame.tsx';
import { Questions } from './question.tsx';

export type PlanPointFormProps = Reading & {
  readonly problems: readonly Problem[];
  readonly formToken: string;
  readonly action: string;
  readonly submit: string;
  readonly title: string;
  /** The version of the point that the form was made from. */
  readonly version: number;
  /** Above the heading: a way back, or that somebody else was first. */
  readonly first?: ComponentChildren;
  /** Between the heading and the form. */
  readonly children?: ComponentChildren;
};

/** One point of the plan to write in; everything of `main`. */
export function PlanPointForm(props: PlanPointFormProps) {
  const { form, language, formToken, action, submit, title, version, first, children } = props;
  const [step = ''] = form.steps.map(({ id }) => id);
  const intro = form.texts[language].steps[step]?.intro;
  return (
    <>
      <ErrorSummary view={props} />
      {first}
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {intro && <p class="ds-paragraph ip-lead">{spoken(props, intro)}</p>}
      {children}
      <FormFrame action={action} formToken={formToken} submit={submit}>
        <input type="hidden" name="version" value={version} />
        <Questions view={props} top={form.fields} fields={form.fields} />
      </FormFrame>
    </>
  );
}
