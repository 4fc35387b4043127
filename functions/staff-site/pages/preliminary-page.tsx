import { writtenDay } from '../../../shared/notices/written-day.ts';
import { longestReason, type PromiseTyped } from '../promise-form.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormPageProps } from './form-page.tsx';
import { describedBy, FieldProblem, invalid } from './problem-summary.tsx';
import { TextField } from './text-field.tsx';

export type PreliminaryPageProps = Omit<FormPageProps, 'title' | 'children'> & { readonly typed: PromiseTyped };

/** A new date and why, for the person to read (fvl § 11 a). */
export function PreliminaryPage(props: PreliminaryPageProps) {
  const { page, ipCase, typed, problems } = props;
  const texts = actionTexts[page.language].preliminary;
  const names = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro(writtenDay(ipCase.promisedBy, page.language))}</p>
      <ActionForm page={page} ipCase={ipCase} action="preliminary-answer">
        <DateField {...props} />
        <TextField
          page={page}
          problems={problems}
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint(names.languageName[ipCase.language])}
          value={typed.reason}
          language={ipCase.language}
          longest={longestReason}
        />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

const parts = ['day', 'month', 'year'] as const;
const field = 'newDate.day';

function DateField({ page, typed, problems }: PreliminaryPageProps) {
  const texts = actionTexts[page.language].preliminary;
  return (
    <fieldset class="ds-fieldset" {...describedBy(field, problems, 'newDate-hint')}>
      <legend class="ds-label">{texts.newDate}</legend>
      <p id="newDate-hint">{texts.newDateHint}</p>
      <FieldProblem page={page} problems={problems} field={field} />
      <div class="ip-date">
        {parts.map((part) => (
          <div key={part} class="ds-field">
            <label class="ds-label" for={`newDate.${part}`} data-weight="regular">
              {texts[part]}
            </label>
            <input
              class="ds-input"
              id={`newDate.${part}`}
              name={`newDate.${part}`}
              inputMode="numeric"
              autocomplete="off"
              size={part === 'year' ? 4 : 2}
              maxLength={part === 'year' ? 4 : 2}
              value={typed[part]}
              {...invalid(field, problems)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
