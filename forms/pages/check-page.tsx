import type { ComponentChildren } from 'preact';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import type { Answers, Form, FormContext, Problem } from '../model.ts';
import { summary } from '../summary.ts';
import { say, speechOf } from '../texts.ts';
import { words } from '../words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormFrame } from './form-frame.tsx';
import { Questions } from './question.tsx';
import { BackLink, StepHeading } from './step-page.tsx';
import { SummaryList } from './summary-list.tsx';
import type { View } from './view.ts';

export type CheckPageProps = {
  readonly form: Form;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly context: FormContext;
  readonly formToken: string;
  /** Stands for exactly these answers, so that sending twice is one application. */
  readonly onceKey: string;
  readonly guard?: ComponentChildren;
  readonly action: string;
  /** The address of a step to change: `/masoy/nb/soknad/hvem?endre`. */
  readonly changeHref: (step: string) => string;
  /** The address of the step before. */
  readonly backHref?: string;
};

/** The last step: all answers to look through, one tick, and the button that sends. */
export function CheckPage(props: CheckPageProps) {
  const { form, answers, context, language, formToken, onceKey, guard, action, changeHref, backHref } = props;
  const view: View = props;
  const { change, ...usual } = words[language];
  const { send = usual.send, sendNote = usual.sendNote } = form.texts[language];
  const step = form.steps.at(-1)?.id ?? '';
  const fields = form.fields.filter((field) => field.step === step);
  return (
    <>
      <ErrorSummary view={view} />
      <BackLink language={language} href={backHref} />
      <StepHeading view={view} step={step} />
      <Hints view={view} />
      <SummaryList sections={summary(form, answers, context, language)} change={{ word: change, href: changeHref }} />
      <FormFrame action={action} formToken={formToken} onceKey={onceKey} guard={guard} submit={send}>
        <Questions view={view} top={fields} fields={fields} />
        <p class="ds-paragraph">{sendNote}</p>
      </FormFrame>
    </>
  );
}

/** Worth knowing, never in the way. */
function Hints({ view: { form, answers, context, language } }: { readonly view: View }) {
  const hints = form.hints(answers, context).map((hint) => form.texts[language].hints[hint] ?? '');
  if (hints.length === 0) return null;
  return (
    <div class="ds-alert" data-color="info">
      {hints.map((hint) => (
        <p class="ds-paragraph" key={hint}>
          {say(hint, speechOf(answers, language))}
        </p>
      ))}
    </div>
  );
}
