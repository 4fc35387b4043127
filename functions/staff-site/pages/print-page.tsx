import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { casePath, nameOf } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { longMoment } from '../texts/dates.ts';
import { overviewTexts } from '../texts/overview.ts';
import { CaseFacts, CaseStatus } from './case-facts.tsx';
import { CaseSections, type CaseSectionsProps } from './case-sections.tsx';
import { CaseWarnings } from './case-warnings.tsx';
import { ParentWarnings } from './parent-warnings.tsx';

/** The whole case, nothing folded or left for another page, and nothing to press: as it goes on paper. */
export function PrintPage(props: Omit<CaseSectionsProps, 'actions' | 'whole'>) {
  const { page, opened, staff } = props;
  const { ipCase, tasks } = opened;
  const { takeOut: texts } = overviewTexts[page.language];
  const title = caseTexts[page.language].title(groupReference(ipCase.reference));
  return (
    <article class="ip-case ip-whole">
      <p class="ip-back">
        <a href={casePath(page, ipCase.reference)}>{title}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="ip-quiet">
        {texts.printedBy(nameOf(page, staff.staffId), longMoment(instant(page.now), page.language))}
      </p>
      <p class="ds-paragraph ip-screen">{texts.printHint}</p>
      <CaseStatus page={page} ipCase={ipCase} tasks={tasks} />
      <CaseWarnings page={page} ipCase={ipCase} />
      <ParentWarnings page={page} ipCase={ipCase} />
      <CaseFacts page={page} ipCase={ipCase} attachments={opened.attachments} />
      <CaseSections {...props} actions={[]} whole />
    </article>
  );
}
