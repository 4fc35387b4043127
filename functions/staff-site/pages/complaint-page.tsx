import type { IpCase } from '../../../shared/domain/case.ts';
import { planAskedFor } from '../../../shared/domain/clocks.ts';
import { betterOutcomes, outcomeOf } from '../../../shared/domain/complaint/answer-complaint.ts';
import { resultsOpen, unansweredComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { type ComplaintTyped, longestAnswer } from '../actions/complaint-form.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { complaintTexts } from '../texts/complaint.ts';
import { transitionTexts } from '../texts/transition.ts';
import { complaintTitle } from '../words/complaint-words.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TextField } from './text-field.tsx';
import { WhatHappens } from './what-happens.tsx';

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
        {offersOutcome(ipCase) && <NewOutcome {...props} />}
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
        {unansweredComplaint(ipCase) && <WhatHappens page={page} lines={texts.brings(decisionWord)} />}
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

/** What the person gets now: of a change it must be said, where the County Governor changed it may. */
function NewOutcome({ page, ipCase, typed, problems }: FormProps<ComplaintTyped>) {
  const texts = transitionTexts[page.language].newDecision;
  const offered = betterOutcomes.filter((outcome) => outcome === 'granted' || planAskedFor(ipCase));
  return (
    <RadioField
      page={page}
      problems={problems}
      name="outcome"
      legend={texts.outcome}
      hint={texts.outcomeHint(page.municipality.decisionWord)}
      options={[
        { value: '', label: texts.none },
        ...offered.map((value) => ({ value, label: texts.outcomeAs[value] })),
      ]}
      chosen={typed.outcome ?? ''}
    />
  );
}

function offersOutcome(ipCase: IpCase): boolean {
  return resultsOpen(ipCase).some((result) => outcomeOf(result) !== 'none');
}

function introWords({ complaint }: IpCase, { language, municipality }: StaffPage): string {
  const texts = complaintTexts[language];
  if (!complaint) return '';
  const { answer, by } = complaint;
  if (answer) return texts.sentOn(municipality.countyGovernor, writtenDay(answer.on, language));
  return texts.intro(writtenDay(by, language));
}
