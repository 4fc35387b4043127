import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { longestReason, type PromiseTyped } from '../actions/promise-form.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { SentPreview } from './sent-preview.tsx';
import { TextField } from './text-field.tsx';

/** A new date and why, for the person to read (fvl § 11 a). */
export function PreliminaryPage({ now, ...props }: FormProps<PromiseTyped> & { readonly now: Date }) {
  const { page, ipCase, typed, problems } = props;
  const texts = actionTexts[page.language].preliminary;
  const names = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro(writtenDay(ipCase.promisedBy, page.language))}</p>
      <ActionForm page={page} ipCase={ipCase} action="preliminary-answer">
        <DateField page={page} problems={problems} name="newDate" label={texts.newDate} typed={typed.newDate} />
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
        <SentPreview page={page} ipCase={ipCase} now={now} kind="preliminary-answer" />
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
