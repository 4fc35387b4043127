import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { TypedDate } from '../actions/typed-date.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { ActionForm } from './action-form.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { DateField } from './date-field.tsx';
import { FormPage, type FormProps } from './form-page.tsx';
import { Renewals } from './renewals.tsx';

type Props = FormProps<TypedDate> & { readonly sharing: readonly Sharing[] };

/** The plan has been revised; when the next time is, and which consents end before then. */
export function RevisePage({ sharing, ...props }: Props) {
  const { page, ipCase, typed, problems } = props;
  const { revise: texts, plan } = coordinationTexts[page.language];
  return (
    <FormPage {...props} title={texts.title}>
      {ipCase.plan && (
        <p class="ds-paragraph ip-step">{texts.intro(writtenDay(ipCase.plan.nextRevision, page.language))}</p>
      )}
      <Renewals page={page} ipCase={ipCase} sharing={sharing} />
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
