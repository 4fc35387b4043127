import type { Problem } from '../../../forms/form.ts';
import { type Reading, spoken, stepTitle } from '../../../forms/labels.ts';
import { ErrorSummary } from '../../../forms/pages/error-summary.tsx';
import { FormFrame } from '../../../forms/pages/form-frame.tsx';
import { Questions } from '../../../forms/pages/question.tsx';
import { addressesOf } from '../addresses.ts';
import { draftTexts } from '../texts/in-language.ts';
import { LinkLine } from './parts.tsx';

type Props = Reading & { readonly problems: readonly Problem[]; readonly formToken: string };

/** Where a reference and its code are typed. */
export function CodePage(props: Props) {
  const { form, context, language, formToken } = props;
  const { code } = draftTexts[language];
  const to = addressesOf({ municipality: context.municipality, language });
  const intro = form.texts[language].steps['kode']?.intro;
  return (
    <>
      <ErrorSummary view={props} />
      <h1 class="ds-heading" data-size="lg">
        {stepTitle(props, 'kode')}
      </h1>
      {intro && <p class="ds-paragraph ip-lead">{spoken(props, intro)}</p>}
      <FormFrame action={to.code} formToken={formToken} submit={code.submit}>
        <Questions view={props} top={form.fields} fields={form.fields} />
      </FormFrame>
      <LinkLine href={to.myCases}>{code.back}</LinkLine>
    </>
  );
}
