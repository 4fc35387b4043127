import { needReport } from '../../../forms/need-report/form.ts';
import { appliedIn } from '../../../forms/sent-forms.ts';
import { appliedOn, type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import type { Instant } from '../../../shared/domain/day.ts';
import { exchangeOf } from '../../../shared/domain/information-exchange.ts';
import { groupReference } from '../../../shared/domain/reference.ts';
import type { Undoable } from '../../../shared/domain/undo-step.ts';
import { type CaseAction, mayCoordinate, maySeeWishedAway, type StaffUser, unitsOf } from '../access.ts';
import type { LetterRef } from '../letters/letter-name.ts';
import type { OpenedCase } from '../open-case.ts';
import { emergencyPath, plansPath, queuePath, type StaffPage } from '../staff-page.ts';
import { actionTexts, type Done } from '../texts/action.ts';
import { caseTexts, type Section } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import { menuTexts } from '../texts/menu.ts';
import { queueTexts } from '../texts/queue.ts';
import { undoes } from '../undoes.ts';
import { AnswersSection } from './answers-section.tsx';
import { AttachmentsSection } from './attachments-section.tsx';
import { CaseFacts, CaseStatus } from './case-facts.tsx';
import { CaseWarnings } from './case-warnings.tsx';
import { ConsentsSection } from './consents-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { EmergencyNotice } from './emergency-notice.tsx';
import { InformationSection } from './information-section.tsx';
import { NextStepPanel } from './next-step-panel.tsx';
import { NoticesSection } from './notices-section.tsx';
import { ParentWarnings } from './parent-warnings.tsx';
import { TasksSection } from './tasks-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { UndoForm } from './undo-form.tsx';
import { ViewsSection } from './views-section.tsx';

export type CasePageProps = {
  readonly page: StaffPage;
  readonly opened: OpenedCase;
  readonly staff: StaffUser;
  /** What this employee may do in this case as it stands. */
  readonly actions: readonly CaseAction[];
  /** The steps that they can take back. */
  readonly undoable: readonly Undoable[];
  readonly production: boolean;
  /** What can be printed for those it concerns. */
  readonly letters: readonly LetterRef[];
  readonly done?: Done;
  /** Set where it is open for an emergency alone. */
  readonly emergencyUntil?: Instant;
};

const sections = [
  'contacts',
  'tasks',
  'information',
  'consents',
  'attachments',
  'report',
  'answers',
  'timeline',
  'notices',
  'views',
] as const satisfies readonly Section[];

export function CasePage(props: CasePageProps) {
  const { page, opened, done, actions, undoable, letters, staff, emergencyUntil } = props;
  const { ipCase } = opened;
  return (
    <article class="ip-case">
      {done && <DoneMessage page={page} ipCase={ipCase} done={done} undoable={undoable} />}
      <BackLink page={page} staff={staff} />
      <h1 class="ds-heading" data-size="lg">
        {caseTexts[page.language].title(groupReference(ipCase.reference))}
      </h1>
      {emergencyUntil && <EmergencyNotice page={page} until={emergencyUntil} />}
      <CaseStatus page={page} ipCase={ipCase} />
      <NextStepPanel page={page} ipCase={ipCase} tasks={opened.tasks} actions={actions} />
      <CaseWarnings page={page} ipCase={ipCase} />
      <ParentWarnings page={page} ipCase={ipCase} />
      <CaseFacts page={page} ipCase={ipCase} />
      <Contents page={page} opened={opened} />
      <ContactsSection page={page} opened={opened} actions={actions} />
      <TasksSection page={page} ipCase={ipCase} tasks={opened.tasks} actions={actions} letters={letters} />
      <InformationSection page={page} opened={opened} />
      {isAppliedFor(ipCase) && <ConsentsSection page={page} opened={opened} />}
      <AttachmentsSection page={page} ipCase={ipCase} attachments={opened.attachments} />
      <Submissions {...props} />
      <TimelineSection page={page} ipCase={ipCase} timeline={opened.timeline} undoable={undoable} />
      <NoticesSection page={page} ipCase={ipCase} notices={opened.notices} letters={letters} />
      <ViewsSection page={page} views={opened.views} />
    </article>
  );
}

/** Whether there is such a section in this case as it stands. */
function isInCase(section: Section, { ipCase, timeline }: OpenedCase): boolean {
  switch (section) {
    case 'information':
      return exchangeOf(timeline).length > 0;
    case 'report':
      return ipCase.report !== undefined;
    case 'consents':
    case 'answers':
      return isAppliedFor(ipCase);
    default:
      return true;
  }
}

/** What was sent: the report that the case began with, and the application, each once it is there. */
function Submissions({ page, opened, staff, production }: CasePageProps) {
  const { ipCase, reported, answers } = opened;
  const shared = { page, production, withWishedAway: maySeeWishedAway(staff, page.municipality) };
  const { report, receivedOn } = ipCase;
  return (
    <>
      {report && (
        <AnswersSection {...shared} section="report" form={needReport} answers={reported} sentOn={receivedOn} />
      )}
      {isAppliedFor(ipCase) && (
        <AnswersSection
          {...shared}
          section="answers"
          form={appliedIn(ipCase)}
          answers={answers}
          sentOn={appliedOn(ipCase)}
        />
      )}
    </>
  );
}

/** To the list that this employee has. */
function BackLink({ page, staff }: Pick<CasePageProps, 'page' | 'staff'>) {
  const { href, name } = listOf(staff, page);
  return (
    <p class="ip-back">
      <a href={href}>{name}</a>
    </p>
  );
}

function listOf(staff: StaffUser, page: StaffPage): { readonly href: string; readonly name: string } {
  const { language, municipality } = page;
  if (unitsOf(staff, municipality).length > 0) return { href: queuePath(page), name: commonTexts[language].toQueue };
  if (mayCoordinate(staff, municipality)) return { href: plansPath(page), name: queueTexts[language].plans.title };
  return { href: emergencyPath(page), name: menuTexts[language].emergency };
}

type DoneProps = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly done: Done;
  readonly undoable: readonly Undoable[];
};

/** With the way back at once, where there is one. */
function DoneMessage({ page, ipCase, done, undoable }: DoneProps) {
  const what = undoable.find((each) => undoes[each] === done);
  return (
    <div class="ds-alert" data-color="success" tabIndex={-1} autofocus>
      {actionTexts[page.language].done(page.municipality.decisionWord)[done]}
      {what && <UndoForm page={page} ipCase={ipCase} what={what} />}
    </div>
  );
}

function Contents({ page, opened }: Pick<CasePageProps, 'page' | 'opened'>) {
  const texts = caseTexts[page.language];
  const isThere = (section: Section) => isInCase(section, opened);
  return (
    <nav class="ip-contents" aria-label={texts.onThisPage}>
      <ul>
        {sections.filter(isThere).map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{texts.section[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
