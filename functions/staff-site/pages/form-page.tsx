import type { ComponentChildren } from 'preact';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { groupReference } from '../../../shared/domain/reference.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { ProblemSummary, type ShownProblem } from './problem-summary.tsx';

export type FormPageProps = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly title: string;
  readonly problems: readonly ShownProblem[];
  /** What happened in the case since the form was opened, when that stopped it. */
  readonly changed?: readonly CaseEvent[];
  readonly children: ComponentChildren;
};

/** A form of its own page: what is wrong or new comes first, then the form with what was typed. */
export function FormPage({ page, ipCase, title, problems, changed, children }: FormPageProps) {
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
      {changed && <p class="ds-paragraph">{actionTexts[page.language].typedKept}</p>}
      {children}
    </div>
  );
}
