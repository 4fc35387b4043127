import type { ParentsTyped } from '../actions/finding-forms.ts';
import { longestReason } from '../actions/written-reason.ts';
import { caseTexts } from '../texts/case.ts';
import { findingTexts } from '../texts/finding.ts';
import { ActionForm } from './action-form.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { TextField } from './text-field.tsx';

/** Why parents go on deciding for somebody of 16 or 17, for the person to read (pbrl § 4-5). */
export function ParentsGoOnPage(props: FormProps<ParentsTyped>) {
  const { page, ipCase, typed, problems } = props;
  const { parentsGoOn: texts, reason, reasonHint, shown, button } = findingTexts[page.language];
  const { languageName } = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="parents-go-on">
        <DateField page={page} problems={problems} name="until" label={texts.until} typed={typed.until} />
        <TextField
          page={page}
          problems={problems}
          name="reason"
          label={reason}
          hint={reasonHint(languageName[ipCase.language])}
          value={typed.reason}
          language={ipCase.language}
          longest={longestReason}
        />
        <p class="ds-paragraph">{shown}</p>
        <button class="ds-button" type="submit">
          {button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
