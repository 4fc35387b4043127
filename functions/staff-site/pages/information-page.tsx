import type { ExchangeEvent } from '../../../shared/domain/consent/information-exchange.ts';
import { longestInformation } from '../actions/ask-form.ts';
import type { InformationTyped } from '../actions/post-information.ts';
import { informationTexts } from '../texts/information.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { InformationExchange } from './information-exchange.tsx';
import { TextField } from './text-field.tsx';

type Props = FormProps<InformationTyped> & { readonly exchange: readonly ExchangeEvent[] };

/** What was asked for, and what was told about it on the telephone. */
export function InformationPage({ exchange, ...props }: Props) {
  const { page, ipCase, typed, problems } = props;
  const { byPhone: texts } = informationTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <InformationExchange page={page} ipCase={ipCase} exchange={exchange} />
      <ActionForm page={page} ipCase={ipCase} action="information-by-phone">
        <TextField
          page={page}
          problems={problems}
          name="answer"
          label={texts.answer}
          hint={texts.answerHint}
          value={typed.answer}
          language={page.language}
          longest={longestInformation}
        />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
