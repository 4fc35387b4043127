import { needReport } from '../../../forms/need-report/form.ts';
import { appliedIn } from '../../../forms/sent-forms.ts';
import { appliedOn, isAppliedFor } from '../../../shared/domain/case.ts';
import { exchangeOf } from '../../../shared/domain/consent/information-exchange.ts';
import type { Undoable } from '../../../shared/domain/handling/undo-step.ts';
import { agreedOn } from '../../../shared/domain/planning/meeting-action.ts';
import { type CaseAction, maySeeWishedAway, type StaffUser } from '../access.ts';
import type { OpenedCase } from '../case/open-case.ts';
import type { LetterRef } from '../letters/letter-name.ts';
import type { StaffPage } from '../staff-page.ts';
import type { Section } from '../texts/case.ts';
import { AgreedSection } from './agreed-section.tsx';
import { AheadSection } from './ahead-section.tsx';
import { AnswersSection } from './answers-section.tsx';
import { AttachmentsSection } from './attachments-section.tsx';
import { ConsentsSection } from './consents-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { InformationSection } from './information-section.tsx';
import { NoticesSection } from './notices-section.tsx';
import { ObligationsSection } from './obligations-section.tsx';
import { TasksSection } from './tasks-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { ViewsSection } from './views-section.tsx';

export type CaseSectionsProps = {
  readonly page: StaffPage;
  readonly opened: OpenedCase;
  readonly staff: StaffUser;
  /** What this employee may do in this case as it stands; nothing where it is printed. */
  readonly actions: readonly CaseAction[];
  readonly production: boolean;
  /** The steps that they can take back. */
  readonly undoable?: readonly Undoable[];
  /** What can be printed for those it concerns. */
  readonly letters?: readonly LetterRef[];
  /** Everything at full length, to be printed. */
  readonly whole?: true;
};

/** What is to be done first, then what is known, then what has been. */
export const sections = [
  'tasks',
  'agreed',
  'obligations',
  'contacts',
  'information',
  'consents',
  'attachments',
  'report',
  'answers',
  'timeline',
  'ahead',
  'notices',
  'views',
] as const satisfies readonly Section[];

/** All that is known of a case, each part under its own anchor, in the order of `sections`. */
export function CaseSections(props: CaseSectionsProps) {
  const { page, opened, actions, undoable = [], letters = [], whole = false } = props;
  const { ipCase } = opened;
  return (
    <>
      <TasksSection page={page} ipCase={ipCase} tasks={opened.tasks} actions={actions} letters={letters} />
      <AgreedSection page={page} ipCase={ipCase} meetings={opened.meetings} actions={actions} />
      <ObligationsSection page={page} ipCase={ipCase} />
      <ContactsSection page={page} opened={opened} actions={actions} />
      <InformationSection page={page} opened={opened} />
      {isAppliedFor(ipCase) && <ConsentsSection page={page} opened={opened} />}
      <AttachmentsSection page={page} ipCase={ipCase} attachments={opened.attachments} />
      <Submissions {...props} />
      <TimelineSection {...{ page, ipCase, undoable }} latest={opened.latest} timeline={opened.timeline} />
      <AheadSection page={page} ipCase={ipCase} />
      <NoticesSection page={page} ipCase={ipCase} notices={opened.notices} {...{ actions, letters, whole }} />
      <ViewsSection page={page} ipCase={ipCase} views={opened.views} />
    </>
  );
}

/** Whether there is such a section in this case as it stands. */
export function isInCase(section: Section, { ipCase, timeline, meetings }: OpenedCase): boolean {
  switch (section) {
    case 'information':
      return exchangeOf(timeline).length > 0;
    case 'agreed':
      return agreedOn(meetings).length > 0;
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
function Submissions({ page, opened, staff, production }: CaseSectionsProps) {
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
