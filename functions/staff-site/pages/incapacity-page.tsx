import { consentBases, ownWills } from '../../../shared/domain/parties/capacity.ts';
import type { AdultTyped } from '../actions/finding-forms.ts';
import { longestReason } from '../actions/written-reason.ts';
import { caseTexts } from '../texts/case.ts';
import { findingTexts } from '../texts/finding.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TextField } from './text-field.tsx';

/** Why somebody else consents for an adult, for the person to read (pbrl § 4-6). */
export function IncapacityPage(props: FormProps<AdultTyped>) {
  const { page, ipCase, typed, problems } = props;
  const { incapacity: texts, reason, reasonHint, shown, button } = findingTexts[page.language];
  const { languageName, basis } = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="incapacity">
        <RadioField
          page={page}
          problems={problems}
          name="basis"
          legend={texts.basis}
          hint={texts.basisHint}
          options={consentBases.map((value) => ({ value, label: basis[value] }))}
          chosen={typed.basis}
        />
        <RadioField
          page={page}
          problems={problems}
          name="ownWill"
          legend={texts.ownWill}
          hint={texts.ownWillHint}
          options={ownWills.map((value) => ({ value, label: texts.ownWillAs[value] }))}
          chosen={typed.ownWill}
        />
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
