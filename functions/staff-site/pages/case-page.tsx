import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Undoable } from '../../../shared/domain/handling/undo-step.ts';
import { mayCoordinate, type StaffUser, unitsOf } from '../access.ts';
import { undoes } from '../case/undoes.ts';
import { emergencyPath, plansPath, queuePath, type StaffPage } from '../staff-page.ts';
import { actionTexts, type Done } from '../texts/action.ts';
import { caseTexts, type Section } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import { menuTexts } from '../texts/menu.ts';
import { plansTexts } from '../texts/plans.ts';
import { CaseFacts, CaseStatus } from './case-facts.tsx';
import { CaseSections, type CaseSectionsProps, isInCase, sections } from './case-sections.tsx';
import { CaseWarnings } from './case-warnings.tsx';
import { EmergencyNotice } from './emergency-notice.tsx';
import { NextStepPanel } from './next-step-panel.tsx';
import { ParentWarnings } from './parent-warnings.tsx';
import { TakeOutSection } from './take-out-section.tsx';
import { UndoForm } from './undo-form.tsx';

export type CasePageProps = CaseSectionsProps & {
  readonly done?: Done;
  /** Set where it is open for an emergency alone: to be read, and not taken out. */
  readonly emergencyUntil?: Instant;
};

export function CasePage(props: CasePageProps) {
  const { page, opened, done, actions, undoable = [], emergencyUntil } = props;
  const { ipCase } = opened;
  return (
    <article class="ip-case">
      {done && <DoneMessage page={page} ipCase={ipCase} done={done} undoable={undoable} />}
      <BackLink {...props} />
      <h1 class="ds-heading" data-size="lg">
        {caseTexts[page.language].title(groupReference(ipCase.reference))}
      </h1>
      {emergencyUntil && <EmergencyNotice page={page} until={emergencyUntil} />}
      <CaseStatus page={page} ipCase={ipCase} tasks={opened.tasks} />
      <NextStepPanel page={page} ipCase={ipCase} tasks={opened.tasks} actions={actions} />
      <CaseWarnings page={page} ipCase={ipCase} />
      <ParentWarnings page={page} ipCase={ipCase} />
      <CaseFacts page={page} ipCase={ipCase} attachments={opened.attachments} />
      <Contents {...props} />
      <CaseSections {...props} />
      {!emergencyUntil && <TakeOutSection page={page} ipCase={ipCase} />}
    </article>
  );
}

/** To the list that this employee has. */
function BackLink({ page, staff }: CaseSectionsProps) {
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
  if (mayCoordinate(staff, municipality)) return { href: plansPath(page), name: plansTexts[language].title };
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

function Contents({ page, opened, emergencyUntil }: CasePageProps) {
  const texts = caseTexts[page.language];
  const known: readonly Section[] = sections.filter((section) => isInCase(section, opened));
  const there = emergencyUntil ? known : [...known, 'take-out' as const];
  return (
    <nav class="ip-contents" aria-label={texts.onThisPage}>
      <ul>
        {there.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{texts.section[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
