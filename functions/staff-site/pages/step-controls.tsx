import type { ComponentChildren } from 'preact';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseAction } from '../access.ts';
import type { NextStep } from '../case/next-step.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { reportTexts } from '../texts/report.ts';
import { stepTexts } from '../texts/step.ts';
import { complaintTitle } from '../words/complaint-words.ts';
import { ActionForm } from './action-form.tsx';
import { AnswerLinks } from './answer-links.tsx';
import { CallForm } from './call-form.tsx';
import { RoleButtons } from './role-buttons.tsx';
import { SeatButtons } from './seat-buttons.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly step: NextStep;
  readonly actions: readonly CaseAction[];
};

/** What does the step: a button where one press is enough, else the way to its form. */
export function StepControls({ page, ipCase, step, actions }: Props): ComponentChildren {
  const texts = stepTexts[page.language];
  switch (step.step) {
    case 'take':
      return (
        <ActionForm page={page} ipCase={ipCase} action="take">
          <Submit>{texts.takeButton}</Submit>
        </ActionForm>
      );
    case 'call':
      return <CallForm page={page} ipCase={ipCase} variant="primary" />;
    case 'check-role':
      return <RoleButtons page={page} ipCase={ipCase} />;
    case 'check-parent':
      return <SeatButtons page={page} ipCase={ipCase} />;
    case 'decide':
      return <AnswerLinks page={page} ipCase={ipCase} actions={actions} prominent />;
    case 'await-information':
      return (
        <FormLink href={`${casePath(page, ipCase.reference)}/information-by-phone`}>
          {texts.links['information-by-phone']}
        </FormLink>
      );
    case 'ask-person':
      return (
        <FormLink href={`${casePath(page, ipCase.reference)}/report-answer`}>
          {reportTexts[page.language].step.link}
        </FormLink>
      );
    case 'ask-consent':
      return (
        <>
          {actions.includes('ask-consent') && (
            <FormLink href={`${casePath(page, ipCase.reference)}/ask-consent`}>{texts.links['ask-consent']}</FormLink>
          )}
          <FormLink href={`${casePath(page, ipCase.reference)}/consent`}>{texts.links.consent}</FormLink>
        </>
      );
    case 'appoint':
      return <FormLink href={`${casePath(page, ipCase.reference)}/appoint`}>{texts.links.appoint}</FormLink>;
    case 'make-plan':
      return <FormLink href={`${casePath(page, ipCase.reference)}/plan`}>{texts.links.plan}</FormLink>;
    case 'revise':
      return <FormLink href={`${casePath(page, ipCase.reference)}/revise`}>{texts.links.revise}</FormLink>;
    case 'answer-complaint':
    case 'await-governor':
      return <FormLink href={`${casePath(page, ipCase.reference)}/complaint`}>{complaintTitle(ipCase, page)}</FormLink>;
    case 'close':
      return <FormLink href={`${casePath(page, ipCase.reference)}/close`}>{texts.links.close}</FormLink>;
    case 'ask-coordinator':
      return (
        <ActionForm page={page} ipCase={ipCase} action="task-done">
          <input type="hidden" name="task" value={step.task.id} />
          <Submit>{texts.askCoordinatorButton}</Submit>
        </ActionForm>
      );
    default:
      return undefined;
  }
}

function FormLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p class="ip-actions">
      <a class="ds-button" href={href}>
        {children}
      </a>
    </p>
  );
}

function Submit({ children }: { readonly children: string }) {
  return (
    <button class="ds-button" type="submit">
      {children}
    </button>
  );
}
