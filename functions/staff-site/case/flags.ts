import { type IpCase, isEnded, isOpen } from '../../../shared/domain/case.ts';
import { hasOpenComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { awaitsOtherParent } from '../../../shared/domain/consent/both-consent.ts';
import { seatIsUnchecked } from '../../../shared/domain/parties/check-seat.ts';
import type { Flag } from '../texts/common.ts';
import { stoppingConsent } from './missing-consent.ts';

/** The most pressing first. */
export const flags: readonly Flag[] = [
  'restricted',
  'notice-failed',
  'complaint',
  'ring-me',
  'information-missing',
  'identity-unverified',
  'role-unchecked',
  'role-expired',
  'young-applicant',
  'seat-unchecked',
  'second-parent',
  'no-coordinator-consent',
  'no-plan-consent',
  'awaiting-mandate',
  'birth-date-mismatch',
];

/** What wants an extra look in this case, in that order. `undelivered`: how many messages nobody could be given. */
export function flagsOf(ipCase: IpCase, undelivered = 0): readonly Flag[] {
  const found = raised(ipCase, undelivered);
  return flags.filter((flag) => found.includes(flag));
}

function raised(ipCase: IpCase, undelivered: number): readonly Flag[] {
  const found: Flag[] = [];
  const missing = stoppingConsent(ipCase);
  if (undelivered > 0) found.push('notice-failed');
  if (ipCase.restricted) found.push('restricted');
  if (hasOpenComplaint(ipCase)) found.push('complaint');
  if (isOpen(ipCase) && ipCase.call && !ipCase.call.doneOn) found.push('ring-me');
  if (ipCase.information?.missedOn) found.push('information-missing');
  if (ipCase.identityVerified === false) found.push('identity-unverified');
  if (!isEnded(ipCase) && ipCase.roleCheck === 'unchecked') found.push('role-unchecked');
  if (!isEnded(ipCase) && ipCase.roleCheck === 'expired') found.push('role-expired');
  if (!isEnded(ipCase) && ipCase.alone) found.push('young-applicant');
  if (!isEnded(ipCase) && seatIsUnchecked(ipCase)) found.push('seat-unchecked');
  if (!isEnded(ipCase) && awaitsOtherParent(ipCase)) found.push('second-parent');
  if (missing) found.push(`no-${missing}-consent`);
  if (ipCase.mandateAwaited) found.push('awaiting-mandate');
  if (ipCase.birthDateMismatch) found.push('birth-date-mismatch');
  return found;
}
