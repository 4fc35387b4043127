import type { IpCase } from '../../../shared/domain/case.ts';
import { resultsOpen } from '../../../shared/domain/complaint.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { type ComplaintTyped, longestAnswer } from '../actions/complaint-form.ts';
import { complaintTitle } from '../complaint-words.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { complaintTexts } from '../texts/complaint.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TextField } from './text-field.tsx';

/** What became of a complaint: by the municipality first, by the County Governor afterwards. */
export function ComplaintPage(props: FormProps<ComplaintTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = complaintTexts[page.language];
  const { decisionWord, countyGovernor } = page.municipality;
  return (
    <FormPage {...props} title={complaintTitle(ipCase, page)}>
      <p class="ds-paragraph ip-step">{introWords(ipCase, page)}</p>
      <ActionForm page={page} ipCase={ipCase} action="complaint">
        <RadioField
          page={page}
          problems={problems}
          name="result"
          legend={texts.result}
          hint={texts.resultHint}
          options={resultsOpen(ipCase).map((value) => ({
            value,
            label: texts.resultAs(decisionWord)[value],
            hint: texts.optionHint(countyGovernor)[value],
          }))}
          chosen={typed.result}
        />
        <TextField
          page={page}
          problems={problems}
          name="reasons"
          label={texts.reasons}
          hint={texts.reasonsHint(caseTexts[page.language].languageName[ipCase.language])}
          value={typed.reasons}
          language={ipCase.language}
          longest={longestAnswer}
        />
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

function introWords({ complaint }: IpCase, { language, municipality }: StaffPage): string {
  const texts = complaintTexts[language];
  if (!complaint) return '';
  const { answer, by } = complaint;
  if (answer) return texts.sentOn(municipality.countyGovernor, writtenDay(answer.on, language));
  return texts.intro(writtenDay(by, language));
}
