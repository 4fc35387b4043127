import { newHomes } from '../../../shared/domain/ending/moving.ts';
import { saidBy } from '../../../shared/domain/reporting/need-report.ts';
import { longestLetter, type MoveTyped } from '../actions/post-move.ts';
import { caseTexts } from '../texts/case.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TextField } from './text-field.tsx';
import { WhatHappens } from './what-happens.tsx';

/** Where the person's case goes on, their yes to that, and the letter that follows. */
export function MovePage(props: FormProps<MoveTyped>) {
  const { page, ipCase, typed, problems } = props;
  const texts = transitionTexts[page.language].move;
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="move">
        <RadioField
          page={page}
          problems={problems}
          name="to"
          legend={texts.to}
          hint=""
          options={newHomes.map((value) => ({ value, label: texts.toAs[value] }))}
          chosen={typed.to}
        />
        <RadioField
          page={page}
          problems={problems}
          name="way"
          legend={texts.way}
          hint={texts.wayHint}
          options={saidBy.map((value) => ({ value, label: texts.wayAs[value] }))}
          chosen={typed.way}
        />
        <TextField
          page={page}
          problems={problems}
          name="letter"
          label={texts.letter}
          hint={texts.letterHint(caseTexts[page.language].languageName[ipCase.language])}
          value={typed.letter}
          language={ipCase.language}
          longest={longestLetter}
        />
        <WhatHappens page={page} lines={[texts.task, texts.only, texts.closes]} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
