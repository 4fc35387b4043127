import type { ExchangeEvent } from '../../../shared/domain/consent/information-exchange.ts';
import { whoIsAsked } from '../../../shared/domain/parties/told.ts';
import { type AskTyped, longestInformation } from '../actions/ask-form.ts';
import { caseTexts } from '../texts/case.ts';
import { informationTexts } from '../texts/information.ts';
import { ActionForm } from './action-form.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { InformationExchange } from './information-exchange.tsx';
import { TextField } from './text-field.tsx';

type Props = FormProps<AskTyped> & { readonly exchange: readonly ExchangeEvent[] };

/** What is missing, and until when an answer is waited for. */
export function AskPage({ exchange, ...props }: Props) {
  const { page, ipCase, typed, problems } = props;
  const { ask: texts, until } = informationTexts[page.language];
  const names = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      {ipCase.information && <p class="ds-paragraph">{texts.again}</p>}
      <InformationExchange page={page} ipCase={ipCase} exchange={exchange} />
      <ActionForm page={page} ipCase={ipCase} action="ask">
        <TextField
          page={page}
          problems={problems}
          name="missing"
          label={texts.missing}
          hint={texts.missingHint(names.languageName[ipCase.language])}
          value={typed.missing}
          language={ipCase.language}
          longest={longestInformation}
        />
        <DateField page={page} problems={problems} name="until" label={until} typed={typed.until} />
        {!whoIsAsked(ipCase) && (
          <div class="ds-alert" data-color="warning">
            {texts.cannotTell}
          </div>
        )}
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
