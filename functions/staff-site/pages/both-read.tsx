import type { IpCase } from '../../../shared/domain/case.ts';
import type { StaffPage } from '../staff-page.ts';
import { parentTexts } from '../texts/parents.ts';

/** Said beside what the person reads: of a child with two parents, the other one reads it too. */
export function BothRead({ page, ipCase }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  if (!ipCase.parents || ipCase.role !== 'parent') return null;
  return <p class="ds-paragraph">{parentTexts[page.language].bothRead}</p>;
}
