import type { ComponentChildren } from 'preact';
import { consentTexts } from '../consent/consent-text.ts';
import { type Reading, spoken, stepTitle } from '../labels.ts';
import type { Problem } from '../model.ts';
import type { Text } from '../texts.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormFrame } from './form-frame.tsx';
import { Questions } from './question.tsx';

export type ConsentFormProps = Reading & {
  readonly problems: readonly Problem[];
  readonly formToken: string;
  readonly action: string;
  readonly submit: string;
  /** What the person sees when they answer: the consent's revision and the words. */
  readonly shown: string;
  /** What holds now. */
  readonly children: ComponentChildren;
};

/** The consent on one page; everything of `main`. */
export function ConsentForm(props: ConsentFormProps) {
  const { form, formToken, action, submit, shown, children } = props;
  const { steps, meaning, free, withdrawing } = consentTexts[props.language];
  return (
    <>
      <ErrorSummary view={props} />
      <h1 class="ds-heading" data-size="lg">
        {stepTitle(props, 'samtykke')}
      </h1>
      <p class="ds-paragraph ip-lead">{spoken(props, steps.samtykke.intro)}</p>
      <Lines lines={[...meaning, free].map((text) => spoken(props, text))} />
      <WhenWithdrawn reading={props} lines={[withdrawing.stops, ...withdrawing.lines]} />
      {children}
      <FormFrame action={action} formToken={formToken} submit={submit}>
        <input type="hidden" name="shown" value={shown} />
        <Questions view={props} top={form.fields} fields={form.fields} />
      </FormFrame>
    </>
  );
}

/** What taking it back does, whichever part it is. */
export function WhenWithdrawn({ reading, lines }: { readonly reading: Reading; readonly lines: readonly Text[] }) {
  const { title } = consentTexts[reading.language].withdrawing;
  return (
    <section class="ip-part">
      <h2 class="ds-heading" data-size="sm">
        {spoken(reading, title)}
      </h2>
      <Lines lines={lines.map((text) => spoken(reading, text))} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="ds-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
