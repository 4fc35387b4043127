import type { ComponentChildren } from 'preact';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type CasePart, casePath, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { overviewTexts } from '../texts/overview.ts';
import { OlderLink } from './older-link.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly part: Extract<CasePart, 'hendelser' | 'visninger'>;
  readonly next: string | undefined;
  readonly children: ComponentChildren;
};

/** What of a case lies further back than its page shows. */
export function PastPage({ page, ipCase, part, next, children }: Props) {
  const reference = groupReference(ipCase.reference);
  return (
    <div class="ip-case">
      <p class="ip-back">
        <a href={casePath(page, ipCase.reference)}>{caseTexts[page.language].title(reference)}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {pastTitle(part, page)}
      </h1>
      {children}
      <OlderLink page={page} ipCase={ipCase} part={part} next={next} />
    </div>
  );
}

export function pastTitle(part: Props['part'], { language }: StaffPage): string {
  const { pastTitle: titles } = overviewTexts[language];
  return part === 'hendelser' ? titles.events : titles.views;
}
