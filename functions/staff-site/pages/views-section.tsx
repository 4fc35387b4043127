import { dayInNorway } from '../../../shared/domain/day.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import type { View } from '../../../shared/ports.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { CaseSection } from './case-section.tsx';

type Props = { readonly page: StaffPage; readonly views: readonly View[] };

/** One line for each employee and day, the latest first; every single view is stored. */
export function ViewsSection({ page, views }: Props) {
  const texts = caseTexts[page.language];
  return (
    <CaseSection page={page} section="views">
      <p class="ds-paragraph">{texts.viewsHint}</p>
      <ul class="ip-views">
        {perDay(views, page).map(([line, count]) => (
          <li key={line}>{count === 1 ? line : `${line} (${texts.times(count)})`}</li>
        ))}
      </ul>
    </CaseSection>
  );
}

function perDay(views: readonly View[], page: StaffPage): readonly (readonly [line: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { at, staffId, emergency } of views.toSorted((a, b) => b.at.localeCompare(a.at))) {
    const day = writtenDay(dayInNorway(new Date(at)), page.language);
    const how = emergency ? `, ${caseTexts[page.language].viewEmergency}` : '';
    const line = `${nameOf(page, staffId)}, ${day}${how}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts];
}
