import { isAppliedFor } from '../../../shared/domain/case.ts';
import type { ReopenTyped } from '../actions/post-reopen.ts';
import { longestReason } from '../actions/written-reason.ts';
import { caseTexts } from '../texts/case.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';
import { BothRead } from './both-read.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { SentPreview } from './sent-preview.tsx';
import { TextField } from './text-field.tsx';
import { WhatHappens } from './what-happens.tsx';

/** Why the case is opened again, and what of it is as before. */
export function ReopenPage({ now, ...props }: FormProps<ReopenTyped> & { readonly now: Date }) {
  const { page, ipCase, typed, problems } = props;
  const texts = transitionTexts[page.language].reopen;
  const applied = isAppliedFor(ipCase);
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{applied ? texts.intro : texts.report}</p>
      <ActionForm page={page} ipCase={ipCase} action="reopen">
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
        <WhatHappens page={page} lines={[texts.stands, applied && texts.sharing]} />
        <SentPreview page={page} ipCase={ipCase} now={now} kind="case-reopened" />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
