import { identityWays } from '../../../shared/domain/parties/verify-identity.ts';
import type { IdentityTyped } from '../actions/post-identity.ts';
import { correctionTexts } from '../texts/correction.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';

/** Who applied without a login. */
export function IdentityPage(props: FormProps<IdentityTyped>) {
  const { page, ipCase, typed, problems } = props;
  const { identity: texts } = correctionTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <ActionForm page={page} ipCase={ipCase} action="verify-identity">
        <RadioField
          page={page}
          problems={problems}
          name="identity"
          legend={texts.how}
          hint={texts.hint}
          options={identityWays.map((value) => ({ value, label: texts.way[value] }))}
          chosen={typed.way}
        />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
