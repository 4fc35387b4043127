import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../forms/form.ts';
import { type Reading, spoken, stepTitle } from '../../../forms/labels.ts';
import { ErrorSummary } from '../../../forms/pages/error-summary.tsx';
import { FormFrame } from '../../../forms/pages/form-frame.tsx';
import { Questions } from '../../../forms/pages/question.tsx';
import { applies } from '../../../forms/shown.ts';
import { addressesOf } from '../addresses.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import { LinkLine } from './parts.tsx';
import { StoreTrouble } from './store-trouble.tsx';

export type OwnFormProps = Reading & {
  readonly problems: readonly Problem[];
  readonly formToken: string;
  readonly reference: string;
  readonly action: string;
  readonly submit: string;
  readonly onceKey?: string;
  readonly isStoreDown: boolean;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly children: ComponentChildren;
  readonly trouble?: string;
};

/** A form of one step about one's own case, and the way back to it. */
export function OwnFormPage(props: OwnFormProps) {
  const { form, answers, context, language, formToken, onceKey, reference, action, submit, isStoreDown, trouble } =
    props;
  const place = { municipality: context.municipality, language };
  const [step = ''] = form.steps.map(({ id }) => id);
  const intro = form.texts[language].steps[step]?.intro;
  const asked = form.fields.filter((field) => applies(field, answers, context));
  const top = asked.filter(({ under }) => !asked.some(({ id }) => id === under?.control));
  return (
    <>
      {isStoreDown && <StoreTrouble {...place} doing="notSaved" {...(trouble && { instead: trouble })} />}
      <ErrorSummary view={props} />
      <h1 class="ds-heading" data-size="lg">
        {stepTitle(props, step)}
      </h1>
      {intro && <p class="ds-paragraph ip-lead">{spoken(props, intro)}</p>}
      {props.children}
      <FormFrame
        action={action}
        formToken={formToken}
        submit={submit}
        isTyped={asked.some(({ control }) => control.kind !== 'tick')}
        withFile={asked.some(({ control }) => control.kind === 'file')}
        {...(onceKey && { onceKey })}
      >
        {props.hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Questions view={props} top={top} fields={asked} />
      </FormFrame>
      <LinkLine href={addressesOf(place).myCase(reference)}>{ownCaseTexts[language].back}</LinkLine>
    </>
  );
}
