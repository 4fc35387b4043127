import { disqualifiedReasons } from '../../../shared/domain/handling/disqualified.ts';
import type { HandOverTyped } from '../actions/post-hand-over.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { WhatHappens } from './what-happens.tsx';

type Props = FormProps<HandOverTyped> & { readonly staffId: string };

/** Why the employee may not handle the case, and what follows of saying so. */
export function HandOverPage({ staffId, ...props }: Props) {
  const { page, ipCase, typed, problems } = props;
  const texts = transitionTexts[page.language].handOver;
  const coordinates = ipCase.coordinator?.staffId === staffId;
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="hand-over">
        <RadioField
          page={page}
          problems={problems}
          name="reason"
          legend={texts.reason}
          hint=""
          options={disqualifiedReasons.map((value) => ({ value, label: texts.reasonAs[value] }))}
          chosen={typed.reason}
        />
        <WhatHappens page={page} lines={[texts.closed, texts.next, coordinates && texts.vacant, texts.clocks]} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
