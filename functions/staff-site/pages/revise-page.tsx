import { writtenDay } from '../../../shared/notices/written-day.ts';
import type { TypedDate } from '../actions/typed-date.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';

/** The plan has been revised; when the next time is. */
export function RevisePage(props: FormProps<TypedDate>) {
  const { page, ipCase, typed, problems } = props;
  const { revise: texts, plan } = coordinationTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      {ipCase.plan && (
        <p class="ds-paragraph ip-step">{texts.intro(writtenDay(ipCase.plan.nextRevision, page.language))}</p>
      )}
      <ActionForm page={page} ipCase={ipCase} action="revise">
        <DateField page={page} problems={problems} name="nextRevision" label={plan.nextRevision} typed={typed} />
        <p class="ds-paragraph">{texts.final}</p>
        <CannotTell page={page} ipCase={ipCase} />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </ActionForm>
    </FormPage>
  );
}
