import { answersOf } from '../../../forms/answers.ts';
import { spoken, stepTitle } from '../../../forms/labels.ts';
import { ErrorSummary } from '../../../forms/pages/error-summary.tsx';
import { Questions } from '../../../forms/pages/question.tsx';
import type { View } from '../../../forms/pages/view.ts';
import { addressesOf } from '../addresses.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import { LinkLine, Text } from './parts.tsx';

/** A GET form: what is chosen changes nothing, and names no more than parts of a sheet. */
export function ChildChoicePage(props: View & { readonly reference: string }) {
  const { form, answers, context, language, reference } = props;
  const to = addressesOf({ municipality: context.municipality, language });
  const { child: say, back } = ownCaseTexts[language];
  const intro = form.texts[language].steps['barn']?.intro;
  const isEmpty = answersOf(answers, 'offered').length === 0;
  return (
    <>
      <ErrorSummary view={props} />
      <h1 class="ds-heading" data-size="lg">
        {stepTitle(props, 'barn')}
      </h1>
      {intro && <p class="ds-paragraph ip-lead">{spoken(props, intro)}</p>}
      {isEmpty ? (
        <Text>{say.nothing}</Text>
      ) : (
        <form class="ip-form" id="form" method="get" action={to.childSheet(reference, [])}>
          <Questions view={props} top={form.fields} fields={form.fields} />
          <div class="ip-actions">
            <button class="ds-button" data-variant="primary" type="submit">
              {say.show}
            </button>
          </div>
        </form>
      )}
      <LinkLine href={to.myCase(reference)}>{back}</LinkLine>
    </>
  );
}
