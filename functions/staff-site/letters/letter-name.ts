import { type NoticeKind, type Task, thingsOf } from '../../../shared/domain/telling/notice.ts';
import { casePath, type StaffPage } from '../staff-page.ts';

/** What a letter of a case is about; also the last words but one of its address. */
export const letterNames = [
  'receipt',
  'report-receipt',
  'information',
  'mandate',
  'preliminary-answer',
  'decision',
  'consent',
  'coordinator',
  'plan-ready',
  'plan-revised',
  'revision-coming',
  'complaint-received',
  'complaint-delayed',
  'complaint-result',
  'closed',
  'forwarded',
  'date-moved',
  'reopened',
  'meeting',
  'meeting-cancelled',
  'invitation',
] as const;
export type LetterName = (typeof letterNames)[number];

/** Whom a letter goes to: somebody of the case, never staff. */
export type LetterTo = 'person' | 'applicant' | 'otherParent';

/** Names one letter of a case. */
export type LetterRef = { readonly name: LetterName; readonly to: LetterTo };

/** The letter that says what such a message is about. Messages to staff have none, nor has what is talked about. */
const letterOfNotice: Readonly<Partial<Record<NoticeKind, LetterName>>> = {
  receipt: 'receipt',
  'report-receipt': 'report-receipt',
  'information-asked': 'information',
  'information-due': 'information',
  'document-awaited': 'mandate',
  'preliminary-answer': 'preliminary-answer',
  'decision-ready': 'decision',
  'decision-unopened': 'decision',
  'consent-asked': 'consent',
  'coordinator-appointed': 'coordinator',
  'plan-ready': 'plan-ready',
  'plan-revised': 'plan-revised',
  'revision-coming': 'revision-coming',
  'complaint-delayed': 'complaint-delayed',
  'complaint-forwarded': 'complaint-result',
  'complaint-result': 'complaint-result',
  'case-closed': 'closed',
  'case-forwarded': 'forwarded',
  'date-moved': 'date-moved',
  'case-reopened': 'reopened',
  'complaint-receipt': 'complaint-received',
  meeting: 'meeting',
  'meeting-cancelled': 'meeting-cancelled',
  invitation: 'invitation',
  'invitation-reminder': 'invitation',
};

/** The letters that would do what a task asks for, of those that the case has now. */
export function lettersFor(task: Pick<Task, 'kind' | 'about' | 'things'>, letters: readonly LetterRef[]) {
  const named = (wanted: LetterName | undefined) => letters.filter(({ name }) => name === wanted);
  switch (task.kind) {
    case 'ring-or-write':
      return thingsOf(task).flatMap((kind) => named(letterOfNotice[kind]));
    case 'send-letter':
      return named('decision').filter(({ to }) => to !== 'otherParent');
    case 'letter-to-second-parent':
      return named('decision').filter(({ to }) => to === 'otherParent');
    default:
      return [];
  }
}

export function letterPath(page: Pick<StaffPage, 'municipality'>, reference: string, { name, to }: LetterRef): string {
  return `${casePath(page, reference)}/brev/${name}/${to}`;
}
