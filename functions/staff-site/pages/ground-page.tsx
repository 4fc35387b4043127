import { consentGrounds } from '../../../shared/domain/parties/parents.ts';
import type { GroundTyped } from '../actions/ground-form.ts';
import { parentTexts } from '../texts/parents.ts';
import { ActionForm } from './action-form.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { TextField } from './text-field.tsx';

type Props = FormProps<GroundTyped> & { readonly longest: number };

/** Whose consent is needed for the child, and what that rests on (pbrl § 4-4). */
export function GroundPage({ longest, ...props }: Props) {
  const { page, ipCase, typed, problems } = props;
  const texts = parentTexts[page.language];
  const { title, legend, legendHint, hints, reasons, reasonsHint, button } = texts.groundForm;
  return (
    <FormPage {...props} title={title}>
      <ActionForm page={page} ipCase={ipCase} action="consent-ground">
        <RadioField
          page={page}
          problems={problems}
          name="ground"
          legend={legend}
          hint={legendHint}
          options={consentGrounds.map((value) => ({ value, label: texts.grounds[value], hint: hints[value] }))}
          chosen={typed.ground}
        />
        <TextField
          page={page}
          problems={problems}
          name="reasons"
          label={reasons}
          hint={reasonsHint}
          value={typed.reasons}
          language={page.language}
          longest={longest}
        />
        <button class="ds-button" type="submit">
          {button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
