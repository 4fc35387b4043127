import { decisionLetter, type LetterPart } from '../../../forms/casework/decision-letter.ts';
import { toBeHeard } from '../../../shared/domain/parties/hear-child.ts';
import { type DecisionTyped, longestReasons } from '../actions/decision-form.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { ActionForm } from './action-form.tsx';
import { BothRead } from './both-read.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { ReadyTexts } from './ready-texts.tsx';
import { SentPreview } from './sent-preview.tsx';
import { TextField } from './text-field.tsx';

type Props = FormProps<DecisionTyped> & { readonly now: Date };

/** The answer as the person will get it: the outcome, the reasons to be edited, and what stands in every answer. */
export function DecisionPage({ now, ...props }: Props) {
  const { page, ipCase, typed, problems } = props;
  const { decisionWord: word } = page.municipality;
  const texts = actionTexts[page.language].decision;
  const names = caseTexts[page.language];
  return (
    <FormPage {...props} title={texts.title(word)}>
      <Unheard page={page} ipCase={ipCase} />
      <ReadyTexts page={page} ipCase={ipCase} />
      <ActionForm page={page} ipCase={ipCase} action="decide">
        <OutcomeField page={page} ipCase={ipCase} chosen={typed.outcome} problems={problems} />
        <TextField
          page={page}
          problems={problems}
          name="reasons"
          label={texts.reasons}
          hint={texts.reasonsHint(names.languageName[ipCase.language])}
          value={typed.reasons}
          language={ipCase.language}
          longest={longestReasons}
        />
        <BothRead page={page} ipCase={ipCase} />
        <FixedText page={page} ipCase={ipCase} />
        <SentPreview page={page} ipCase={ipCase} now={now} kind="decision-ready" />
        <CannotTell page={page} ipCase={ipCase} />
        <p class="ds-paragraph">{texts.final}</p>
        <button class="ds-button" type="submit">
          {texts.button(word)}
        </button>
      </ActionForm>
    </FormPage>
  );
}

/** Asked before anything is decided for a child, and no hindrance. */
function Unheard({ page, ipCase }: Pick<Props, 'page' | 'ipCase'>) {
  const how = ipCase.heardOn ? undefined : toBeHeard(ipCase, page.today);
  if (!how) return null;
  return (
    <div class="ds-alert" data-color="warning">
      {caseTexts[page.language].warning.hear[how]}
    </div>
  );
}

function FixedText({ page, ipCase }: Pick<Props, 'page' | 'ipCase'>) {
  const texts = actionTexts[page.language].decision;
  const { law, complaint } = decisionLetter(page.municipality, ipCase.language);
  return (
    <section class="ip-preview" aria-labelledby="fast-tekst">
      <h2 id="fast-tekst" class="ds-heading" data-size="xs">
        {texts.previewTitle(page.municipality.decisionWord)}
      </h2>
      <p class="ip-quiet">{texts.previewIntro}</p>
      <blockquote class="ip-quote" lang={ipCase.language}>
        <PreviewPart {...law} />
        <PreviewPart {...complaint} />
      </blockquote>
    </section>
  );
}

function PreviewPart({ title, lines }: LetterPart) {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
