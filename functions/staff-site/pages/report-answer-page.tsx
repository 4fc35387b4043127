import { saidBy } from '../../../shared/domain/reporting/need-report.ts';
import { channelsOffered, type ReportTyped, reportedAnswers, wishesOffered } from '../actions/report-form.ts';
import { caseTexts } from '../texts/case.ts';
import { reportTexts } from '../texts/report.ts';
import { ActionForm } from './action-form.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TicksField } from './ticks-field.tsx';

/** What the person said to the report; of a yes, what they wish for and how they are told. */
export function ReportAnswerPage(props: FormProps<ReportTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = reportTexts[page.language].form;
  const names = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="report-answer">
        <RadioField
          page={page}
          problems={problems}
          name="answer"
          legend={texts.answer}
          hint={texts.answerHint}
          options={reportedAnswers.map((value) => ({ value, label: texts.answers[value] }))}
          chosen={typed.answer}
        />
        <RadioField
          page={page}
          problems={problems}
          name="way"
          legend={texts.way}
          hint={texts.wayHint}
          options={saidBy.map((value) => ({ value, label: texts.ways[value] }))}
          chosen={typed.way}
        />
        <h2 class="ds-heading" data-size="xs">
          {texts.ifYes}
        </h2>
        <TicksField
          page={page}
          problems={problems}
          name="wishes"
          legend={texts.wishes}
          hint={texts.wishesHint}
          options={wishesOffered.map((value) => ({ value, label: names.wish[value] }))}
          chosen={typed.wishes}
        />
        <DateField page={page} problems={problems} name="birthDate" label={texts.birthDate} typed={typed.birthDate} />
        <RadioField
          page={page}
          problems={problems}
          name="channel"
          legend={texts.channel}
          hint={texts.channelHint}
          options={channelsOffered.map((value) => ({ value, label: names.channel[value] }))}
          chosen={typed.channel}
        />
        <p class="ds-paragraph">{texts.final}</p>
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
