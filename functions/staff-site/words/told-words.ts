import type { PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';

/** What a message tells; of several things each of them. */
export function toldWords({ kind, about }: Pick<PlannedNotice, 'kind' | 'about'>, page: StaffPage): string {
  const kinds = caseTexts[page.language].noticeKind(page.municipality.decisionWord);
  const things = about?.map((each) => kinds[each.kind].toLowerCase());
  return things ? `${kinds[kind]} (${things.join('; ')})` : kinds[kind];
}
