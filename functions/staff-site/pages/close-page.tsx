import { closeReasons, closingAnswers, type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import { hasOpenComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { closeReasonsFor } from '../../../shared/domain/ending/close-case.ts';
import { complaintDeadline } from '../../../shared/domain/handling/open-decision.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { CloseTyped } from '../actions/close-form.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { RadioField } from './radio-field.tsx';
import { SentPreview } from './sent-preview.tsx';

/** Why the case is closed, and whether the person agrees. */
export function ClosePage({ now, ...props }: FormProps<CloseTyped> & { readonly now: Date }) {
  const { page, ipCase, typed, problems } = props;
  const texts = coordinationTexts[page.language].close;
  const possible = closeReasonsFor(ipCase, page.municipality, page.today);
  // One that was posted is shown again even where it is not offered.
  const offered = closeReasons.filter((reason) => reason === typed.reason || possible.includes(reason));
  return (
    <FormPage {...props} title={texts.title}>
      <ActionForm page={page} ipCase={ipCase} action="close">
        <RadioField
          page={page}
          problems={problems}
          name="reason"
          legend={texts.reason}
          hint={possible.includes('refused') ? texts.reasonHint : (complaintWords(ipCase, page) ?? texts.reasonHint)}
          options={offered.map((value) => ({ value, label: caseTexts[page.language].closeReason[value] }))}
          chosen={typed.reason}
        />
        <RadioField
          page={page}
          problems={problems}
          name="agreed"
          legend={texts.agreed}
          hint={texts.agreedHint}
          options={closingAnswers.map((value) => ({ value, label: texts.agreedAs[value] }))}
          chosen={typed.agreed}
        />
        <p class="ds-paragraph">{texts.final}</p>
        {isAppliedFor(ipCase) && <SentPreview page={page} ipCase={ipCase} now={now} kind="case-closed" />}
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}

/** Why a case cannot be closed yet for the reason one would expect. */
function complaintWords(ipCase: IpCase, { language, municipality }: StaffPage): string | undefined {
  if (hasOpenComplaint(ipCase)) return coordinationTexts[language].close.complaintOpen;
  if (ipCase.decision?.outcome !== 'refused') return undefined;
  const texts = coordinationTexts[language].close;
  const by = complaintDeadline(ipCase, municipality);
  return by ? texts.complainBy(writtenDay(by, language)) : texts.complaintNotBegun(municipality.decisionWord);
}
