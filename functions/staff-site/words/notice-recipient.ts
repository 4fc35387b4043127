import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';

/** Who is told: what they are in the case, or the employee's name. */
export function recipientName({ to }: Pick<Notice, 'to'>, page: StaffPage): string {
  const texts = caseTexts[page.language];
  switch (to.who) {
    case 'person':
      return texts.noticePerson;
    case 'applicant':
      return texts.noticeApplicant;
    case 'otherParent':
      return texts.noticeOtherParent;
    case 'staff':
      return nameOf(page, to.staffId);
  }
}
