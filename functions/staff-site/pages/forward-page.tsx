import { everyoneTold, whoIsAsked } from '../../../shared/domain/parties/told.ts';
import type { Recipient } from '../../../shared/domain/telling/notice.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { ForwardTyped } from '../actions/post-forward.ts';
import { longestReason } from '../actions/written-reason.ts';
import { transitionTexts } from '../texts/transition.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { SentPreview } from './sent-preview.tsx';
import { TextField } from './text-field.tsx';
import { WhatHappens } from './what-happens.tsx';

type Props = FormProps<ForwardTyped> & { readonly now: Date };

/** To which unit, and why; the clock is not reset. */
export function ForwardPage({ now, ...props }: Props) {
  const { page, ipCase, typed, problems } = props;
  const texts = transitionTexts[page.language].forward;
  const others = page.municipality.units.filter(({ id }) => id !== ipCase.unit);
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="forward">
        <RadioField
          page={page}
          problems={problems}
          name="unit"
          legend={texts.unit}
          hint=""
          options={others.map(({ id, name }) => ({ value: id, label: name[page.language] }))}
          chosen={typed.unit}
        />
        <TextField
          page={page}
          problems={problems}
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={typed.reason}
          language={page.language}
          longest={longestReason}
        />
        <WhatHappens page={page} lines={[texts.told(writtenDay(ipCase.promisedBy, page.language)), texts.keeps]} />
        <SentPreview page={page} ipCase={ipCase} now={now} kind="case-forwarded" to={toldOfForwarding(ipCase)} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

function toldOfForwarding(ipCase: Props['ipCase']): readonly Recipient[] {
  const told = everyoneTold(ipCase);
  const asked = whoIsAsked(ipCase);
  return told.length > 0 || !asked ? told : [asked];
}
