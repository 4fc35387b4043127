import type { Instant } from '../../domain/calendar/day.ts';
import { isOfDraft, type Notice, type Task } from '../../domain/telling/notice.ts';
import { later } from './later.ts';
import { hasLinesToTell, moved, pending, toldAgain } from './moved.ts';
import { ringOrWrite } from './ring-or-write.ts';
import { resentUncertain as resent } from './sending.ts';

const legalResendMinutes = 60;
const proofWithinMinutes = 24 * 60;

/** What has come due with a notice: its next state, with the task it ends as. Nothing when it is not due. */
export function whenDue(notice: Notice, at: Instant): { readonly after: Notice; readonly task?: Task } | undefined {
  if (!notice.dueAt || notice.dueAt > at) return undefined;
  switch (notice.state) {
    case 'waiting':
    case 'pending': // its stream record was lost: the new write makes another
      return { after: pending(notice, at) };
    case 'sending':
      return { after: uncertain(notice, at) };
    case 'uncertain':
      return withoutProof(notice, at);
    default:
      return hasLinesToTell(notice) ? { after: toldAgain(notice, at) } : undefined;
  }
}

/** A legal date is worth a possible duplicate, once, and the ledger says so; anything else is for a person to settle. */
function withoutProof(notice: Notice, at: Instant): { readonly after: Notice; readonly task?: Task } {
  if (mayResend(notice)) return { after: pending(notice, at, resent) };
  if (isOfDraft(notice.kind)) return { after: moved(notice, 'failed', { at }) };
  const after = moved(notice, 'handed-to-person', { at });
  // A digest is no case that a task could stand in: each of its lines gets one.
  return notice.kind === 'digest' ? { after } : { after, task: ringOrWrite(notice, at) };
}

function uncertain(notice: Notice, at: Instant): Notice {
  const minutes = mayResend(notice) ? legalResendMinutes : proofWithinMinutes;
  const detail = notice.detail === resent ? resent : 'no-result';
  return moved(notice, 'uncertain', { at, dueAt: later(at, minutes), detail });
}

function mayResend(notice: Notice): boolean {
  return notice.legalDate !== undefined && notice.detail !== resent;
}
