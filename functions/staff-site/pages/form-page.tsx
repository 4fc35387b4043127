import type { ComponentChildren } from 'preact';
import { SessionNote } from '../../../forms/pages/session-note.tsx';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { ShownForm } from '../actions/case-form.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { ProblemSummary } from './problem-summary.tsx';

/** What a form's page is given: the form as it is shown. */
export type FormProps<Typed> = Omit<ShownForm<Typed>, 'status'> & { readonly page: StaffPage };

type Props = FormProps<unknown> & { readonly title: string; readonly children: ComponentChildren };

/** A form of its own page: what is wrong or new comes first, then the form with what was typed. */
export function FormPage({ page, ipCase, title, problems, changed, typed, children }: Props) {
  return (
    <div class="ip-case">
      <ProblemSummary page={page} problems={problems} />
      {changed && <ChangedNotice page={page} ipCase={ipCase} events={changed} />}
      <p class="ip-back">
        <a href={casePath(page, ipCase.reference)}>
          {caseTexts[page.language].title(groupReference(ipCase.reference))}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {changed && typed !== undefined && <p class="ds-paragraph">{actionTexts[page.language].typedKept}</p>}
      {children}
      <SessionNote />
    </div>
  );
}
