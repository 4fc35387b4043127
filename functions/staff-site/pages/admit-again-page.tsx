import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { AdmitTyped } from '../actions/post-admit-again.ts';
import { nameOf } from '../staff-page.ts';
import { eventTexts } from '../texts/event.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { WhatHappens } from './what-happens.tsx';

/** Which of those who are disqualified is so no more. */
export function AdmitAgainPage(props: FormProps<AdmitTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = transitionTexts[page.language].admit;
  const { disqualified: reasons } = eventTexts[page.language];
  const options = (ipCase.disqualified ?? []).map(({ staffId, reason, on }) => ({
    value: staffId,
    label: nameOf(page, staffId),
    hint: texts.since(reasons[reason], writtenDay(on, page.language)),
  }));
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="admit-again">
        <RadioField
          page={page}
          problems={problems}
          name="employee"
          legend={texts.employee}
          hint=""
          options={options}
          chosen={typed.employee}
        />
        <WhatHappens page={page} lines={[texts.opens]} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
