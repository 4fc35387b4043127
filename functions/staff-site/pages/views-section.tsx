import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { Latest, View } from '../../../shared/ports/cases.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { CaseSection } from './case-section.tsx';
import { OlderLink } from './older-link.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly views: Latest<View> };

/** Who has seen the case of late; every single view is stored. */
export function ViewsSection({ page, ipCase, views }: Props) {
  return (
    <CaseSection page={page} section="views">
      <p class="ds-paragraph">{caseTexts[page.language].viewsHint}</p>
      <ViewList page={page} views={views.items} />
      <OlderLink page={page} ipCase={ipCase} part="visninger" next={views.next} />
    </CaseSection>
  );
}

/** One line for each employee and day, in the order given. */
export function ViewList({ page, views }: { readonly page: StaffPage; readonly views: readonly View[] }) {
  const texts = caseTexts[page.language];
  return (
    <ul class="ip-views">
      {perDay(views, page).map(([line, count]) => (
        <li key={line}>{count === 1 ? line : `${line} (${texts.times(count)})`}</li>
      ))}
    </ul>
  );
}

function perDay(views: readonly View[], page: StaffPage): readonly (readonly [line: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { at, staffId, emergency } of views) {
    const day = writtenDay(dayInNorway(new Date(at)), page.language);
    const how = emergency ? `, ${caseTexts[page.language].viewEmergency}` : '';
    const line = `${nameOf(page, staffId)}, ${day}${how}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts];
}
