import type { IpCase } from '../../../shared/domain/case.ts';
import { type CasePart, casePartPath, type StaffPage } from '../staff-page.ts';
import { overviewTexts } from '../texts/overview.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: Pick<IpCase, 'reference'>;
  readonly part: Extract<CasePart, 'hendelser' | 'visninger'>;
  readonly next: string | undefined;
};

/** The way to what came before, where there is more. */
export function OlderLink({ page, ipCase, part, next }: Props) {
  if (next === undefined) return null;
  const href = `${casePartPath(page, ipCase.reference, part)}?${new URLSearchParams({ side: next })}`;
  return (
    <p class="ip-actions">
      <a href={href}>{overviewTexts[page.language].older}</a>
    </p>
  );
}
