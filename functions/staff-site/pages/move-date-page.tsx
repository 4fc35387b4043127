import type { IpCase } from '../../../shared/domain/case.ts';
import { type MovableDate, movableDate } from '../../../shared/domain/handling/move-date.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { type MoveDateTyped, movableNow } from '../actions/post-move-date.ts';
import { longestReason } from '../actions/written-reason.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';
import { BothRead } from './both-read.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { SentPreview } from './sent-preview.tsx';
import { TextField } from './text-field.tsx';
import { WhatHappens } from './what-happens.tsx';

/** Which promised date is moved, to when, and why, for the person to read. */
export function MoveDatePage({ now, ...props }: FormProps<MoveDateTyped> & { readonly now: Date }) {
  const { page, ipCase, typed, problems } = props;
  const texts = transitionTexts[page.language].moveDate;
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="move-date">
        <RadioField
          page={page}
          problems={problems}
          name="which"
          legend={texts.which}
          hint=""
          options={movableNow(ipCase).map((which) => optionOf(which, ipCase, page))}
          chosen={typed.which}
        />
        <DateField page={page} problems={problems} name="newDate" label={texts.newDate} typed={typed.newDate} />
        <TextField
          page={page}
          problems={problems}
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint(caseTexts[page.language].languageName[ipCase.language])}
          value={typed.reason}
          language={ipCase.language}
          longest={longestReason}
        />
        <BothRead page={page} ipCase={ipCase} />
        <WhatHappens page={page} lines={[texts.anew]} />
        <SentPreview page={page} ipCase={ipCase} now={now} kind="date-moved" />
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

function optionOf(which: MovableDate, ipCase: IpCase, { language }: StaffPage) {
  const texts = transitionTexts[language].moveDate;
  const by = movableDate(ipCase, which);
  return { value: which, label: texts.whichAs[which], hint: by && texts.now(writtenDay(by, language)) };
}
