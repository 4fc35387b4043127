import { hash } from 'node:crypto';
import type { NoticeChannel, PlannedNotice, Recipient } from '../../domain/telling/notice.ts';
import type { CaseKey } from '../../ports/case-key.ts';

/**
 * The name of a notice: the same message about the same occurrence to the same person by the same channel has the same
 * name, so that a second one meets the first in the table. base64url, which SES message tags admit.
 */
export function noticeId(key: CaseKey, planned: PlannedNotice, channel: NoticeChannel): string {
  // A JSON array keeps the parts apart whatever characters they hold.
  const identity = [key.municipality, key.reference, planned.kind, planned.occurrence, nameOf(planned.to), channel];
  return hash('sha256', JSON.stringify(identity), 'base64url');
}

function nameOf(to: Recipient): string {
  return to.who === 'staff' ? `staff:${to.staffId}` : to.who;
}
