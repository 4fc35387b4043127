import { partsToAsk } from '../../../shared/domain/consent/ask-consent.ts';
import { type AskConsentTyped, longestSentence } from '../actions/ask-consent-form.ts';
import { caseTexts } from '../texts/case.ts';
import { informationTexts } from '../texts/information.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { describedBy, FieldProblem } from './problem-summary.tsx';
import { TextField } from './text-field.tsx';

/** Which parts of the consent to ask about, and why. */
export function AskConsentPage(props: FormProps<AskConsentTyped>) {
  const { page, ipCase, typed, problems } = props;
  const { askConsent: texts } = informationTexts[page.language];
  const language = caseTexts[page.language].languageName[ipCase.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="ask-consent">
        <PartsField {...props} />
        <TextField
          page={page}
          problems={problems}
          name="sentence"
          label={texts.sentence}
          hint={texts.sentenceHint(language)}
          value={typed.sentence}
          language={ipCase.language}
          longest={longestSentence}
        />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

function PartsField({ page, ipCase, typed, problems }: FormProps<AskConsentTyped>) {
  const { askConsent: texts } = informationTexts[page.language];
  return (
    <fieldset class="ds-fieldset" {...describedBy('parts', problems, 'parts-om')}>
      <legend class="ds-label">{texts.parts}</legend>
      <p id="parts-om">{texts.partsHint}</p>
      <FieldProblem page={page} problems={problems} field="parts" />
      {partsToAsk(ipCase).map((part, index) => {
        // The summary's link leads to the first of the group.
        const id = index === 0 ? 'parts' : `parts-${part}`;
        return (
          <div key={part} class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              id={id}
              name="parts"
              value={part}
              checked={typed.parts.includes(part)}
            />
            <label class="ds-label" for={id} data-weight="regular">
              {texts.part[part]}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
