import type { ComponentChildren } from 'preact';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { casePath, planContentPath, type StaffPage } from '../staff-page.ts';
import type { StaffVisit } from '../staff-visit.ts';
import { caseTexts } from '../texts/case.ts';
import { planContentTexts } from '../texts/plan-content.ts';

type Content = {
  readonly title: string;
  readonly status?: number;
  /** Above the heading. */
  readonly first: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A page about the plan, with its heading and the way back. */
export function planReply(visit: StaffVisit, { title, status = 200, first, children }: Content): Reply {
  return pageReply(visit, {
    title,
    status,
    children: (
      <div class="ip-case">
        {first}
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        {children}
      </div>
    ),
  });
}

type Back = { readonly page: StaffPage; readonly reference: string };

export function BackToCase({ page, reference }: Back) {
  return (
    <p class="ip-back">
      <a href={casePath(page, reference)}>{caseTexts[page.language].title(groupReference(reference))}</a>
    </p>
  );
}

export function BackToPlan({ page, reference }: Back) {
  return (
    <p class="ip-back">
      <a href={planContentPath(page, reference)}>{planContentTexts[page.language].title}</a>
    </p>
  );
}
