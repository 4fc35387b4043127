import { complaintDeadline } from '../../../shared/domain/handling/open-decision.ts';
import { told } from '../../../shared/domain/parties/told.ts';
import { saidBy } from '../../../shared/domain/reporting/need-report.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { longestComplaint, type NotedTyped } from '../actions/note-complaint-form.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { SentPreview } from './sent-preview.tsx';
import { TextField } from './text-field.tsx';
import { WhatHappens } from './what-happens.tsx';

/** A complaint that did not come by the person's own page: when, how, and what it says. */
export function NoteComplaintPage({ now, ...props }: FormProps<NotedTyped> & { readonly now: Date }) {
  const { page, ipCase, typed, problems } = props;
  const texts = transitionTexts[page.language].noteComplaint;
  const until = complaintDeadline(ipCase, page.municipality);
  const main = told(ipCase);
  const own = { page, problems, language: ipCase.language, longest: longestComplaint };
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="note-complaint">
        <DateField
          page={page}
          problems={problems}
          name="receivedOn"
          label={texts.receivedOn}
          typed={typed.receivedOn}
        />
        <RadioField
          page={page}
          problems={problems}
          name="way"
          legend={texts.way}
          hint=""
          options={saidBy.map((value) => ({ value, label: texts.wayAs[value] }))}
          chosen={typed.way}
        />
        <TextField {...own} name="disagrees" label={texts.disagrees} hint={texts.ownWords} value={typed.disagrees} />
        <TextField {...own} name="wants" label={texts.wants} hint={texts.ownWords} value={typed.wants} />
        <WhatHappens page={page} lines={[texts.counts, until && texts.deadline(writtenDay(until, page.language))]} />
        {main && <SentPreview page={page} ipCase={ipCase} now={now} kind="complaint-receipt" to={[main]} />}
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
