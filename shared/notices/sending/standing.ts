import type { NoticeKind } from '../../domain/telling/notice.ts';

const lasting: ReadonlySet<NoticeKind> = new Set([
  'receipt',
  'report-receipt',
  'routing',
  'report-routing',
  'withdrawal',
  'decision-ready',
  'plan-ready',
  'meeting-cancelled',
  'meeting-off',
  'meeting-declined',
  'case-closed',
  'case-forwarded',
  'case-reopened',
  'complaint-receipt',
  'reopened',
  'handed-over',
  'consent-changed',
  'needs-changed',
  'address-protected',
  'information-answered',
  'complaint-received',
  'complaint-forwarded',
  'complaint-result',
  'rights-changed',
  'closed',
]);

/**
 * Whether the notice tells what has happened and stays true. All others are true only while the case stands as it was
 * read, so that whoever sends one checks the case in the same transaction.
 */
export function staysTrue(kind: NoticeKind): boolean {
  return lasting.has(kind);
}
