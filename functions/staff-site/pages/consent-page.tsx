import { consentReadAloud } from '../../../forms/consent/consent-text.ts';
import { Questions } from '../../../forms/pages/question.tsx';
import type { ConsentPart, Sharing } from '../../../shared/domain/consent/consent.ts';
import { decidingRoles } from '../../../shared/domain/parties/may-consent.ts';
import { needsBoth } from '../../../shared/domain/parties/parents.ts';
import { type ConsentTyped, consentWays, givers, yesOrNo } from '../actions/consent-form.ts';
import { rowsView } from '../actions/consent-rows.ts';
import { consentReading } from '../staff-page.ts';
import { consentTexts } from '../texts/consent.ts';
import { parentTexts } from '../texts/parents.ts';
import { ActionForm } from './action-form.tsx';
import { AgreeField } from './agree-field.tsx';
import { FactList } from './fact-list.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { parentAnswers } from './other-parent-block.tsx';
import { RadioField } from './radio-field.tsx';
import { WithdrawField } from './withdraw-field.tsx';

/** The rows that hold now are there to be taken back; others are typed. */
type Props = FormProps<ConsentTyped> & {
  readonly sharing: readonly Sharing[];
  /** What the other parent has not said yes to. */
  readonly awaited: readonly Sharing[];
};

/** What is to be read to the person, in their language, and what they said to it. */
export function ConsentPage({ sharing, awaited, ...props }: Props) {
  const { page, ipCase, typed } = props;
  const texts = consentTexts[page.language].note;
  return (
    <FormPage {...props} title={texts.title}>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <blockquote class="ip-quote" lang={ipCase.language}>
        {consentReadAloud(consentReading(page, ipCase)).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <ActionForm page={page} ipCase={ipCase} action="consent">
        {/* What Enter in a text field presses; else it would be the first "remove". */}
        <button class="ds-sr-only" type="submit" tabIndex={-1} aria-hidden="true">
          {texts.button}
        </button>
        <SaidBy {...props} />
        <PartField {...props} part="coordinator" />
        <PartField {...props} part="plan" />
        <ParentsNow {...props} />
        {sharing.length > 0 && <WithdrawField page={page} sharing={sharing} ticked={typed.withdraw} />}
        {awaited.length > 0 && <AgreeField page={page} awaited={awaited} ticked={typed.agree} />}
        <NewRows {...props} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

function SaidBy({ page, ipCase, typed, problems }: FormProps<ConsentTyped>) {
  const texts = consentTexts[page.language].note;
  const parents = parentTexts[page.language];
  return (
    <>
      <RadioField
        page={page}
        problems={problems}
        name="as"
        legend={texts.as}
        hint={texts.asHint}
        options={decidingRoles.map((value) => ({ value, label: texts.saidAs[value] }))}
        chosen={typed.as}
      />
      {needsBoth(ipCase) && (
        <RadioField
          page={page}
          problems={problems}
          name="parent"
          legend={parents.whichParent}
          hint={parents.whichParentHint}
          options={givers.map((value) => ({ value, label: parents.whichParentAs[value] }))}
          chosen={typed.parent}
        />
      )}
      <RadioField
        page={page}
        problems={problems}
        name="way"
        legend={texts.way}
        hint={texts.wayHint}
        options={consentWays.map((value) => ({ value, label: texts.wayAs[value] }))}
        chosen={typed.way}
      />
    </>
  );
}

/** What each of two parents has said so far. */
function ParentsNow({ page, ipCase }: FormProps<ConsentTyped>) {
  return needsBoth(ipCase) ? <FactList facts={parentAnswers(ipCase, page)} /> : null;
}

function PartField({ page, ipCase, typed, problems, part }: FormProps<ConsentTyped> & { readonly part: ConsentPart }) {
  const texts = consentTexts[page.language];
  return (
    <RadioField
      page={page}
      problems={problems}
      name={part}
      legend={texts.part[part]}
      hint={texts.note.now(texts.state[ipCase.consent[part]])}
      options={yesOrNo.map((value) => ({ value, label: texts.note.answer[value] }))}
      chosen={typed[part]}
    />
  );
}

function NewRows({ page, ipCase, typed, problems }: FormProps<ConsentTyped>) {
  const view = rowsView(page, ipCase, typed.rows, problems);
  const rows = view.form.fields.filter(({ control }) => control.kind === 'rows');
  return <Questions view={view} top={rows} fields={rows} />;
}
