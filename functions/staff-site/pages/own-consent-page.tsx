import { ownConsentReasons } from '../../../shared/domain/parties/capacity.ts';
import type { OwnConsentTyped } from '../actions/finding-forms.ts';
import { longestReason } from '../actions/written-reason.ts';
import { caseTexts } from '../texts/case.ts';
import { findingTexts } from '../texts/finding.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TextField } from './text-field.tsx';

/** Why the consent of a child that applied alone holds (pbrl § 4-3 c). */
export function OwnConsentPage(props: FormProps<OwnConsentTyped>) {
  const { page, ipCase, typed, problems } = props;
  const { ownConsent: texts, reason, button } = findingTexts[page.language];
  const { ownConsentReason } = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="own-consent">
        <RadioField
          page={page}
          problems={problems}
          name="why"
          legend={texts.why}
          hint={texts.whyHint}
          options={ownConsentReasons.map((value) => ({ value, label: ownConsentReason[value] }))}
          chosen={typed.why}
        />
        <TextField
          page={page}
          problems={problems}
          name="reason"
          label={reason}
          hint={texts.reasonHint}
          value={typed.reason}
          language={page.language}
          longest={longestReason}
        />
        <button class="ds-button" type="submit">
          {button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
