import { awaitsOtherParent } from '../../shared/domain/both-consent.ts';
import { type IpCase, isEnded, isOpen } from '../../shared/domain/case.ts';
import { seatIsUnchecked } from '../../shared/domain/check-seat.ts';
import { hasOpenComplaint } from '../../shared/domain/complaint.ts';
import { stoppingConsent } from './missing-consent.ts';
import type { Flag } from './texts/common.ts';

/** What wants an extra look in this case, the most pressing first. */
export function flagsOf(ipCase: IpCase): readonly Flag[] {
  const flags: Flag[] = [];
  const missing = stoppingConsent(ipCase);
  if (ipCase.restricted) flags.push('restricted');
  if (hasOpenComplaint(ipCase)) flags.push('complaint');
  if (isOpen(ipCase) && ipCase.call && !ipCase.call.doneOn) flags.push('ring-me');
  if (ipCase.information?.missedOn) flags.push('information-missing');
  if (ipCase.identityVerified === false) flags.push('identity-unverified');
  if (!isEnded(ipCase) && ipCase.roleCheck === 'unchecked') flags.push('role-unchecked');
  if (!isEnded(ipCase) && ipCase.roleCheck === 'expired') flags.push('role-expired');
  if (!isEnded(ipCase) && ipCase.alone) flags.push('young-applicant');
  if (!isEnded(ipCase) && seatIsUnchecked(ipCase)) flags.push('seat-unchecked');
  if (!isEnded(ipCase) && awaitsOtherParent(ipCase)) flags.push('second-parent');
  if (missing) flags.push(`no-${missing}-consent`);
  if (ipCase.mandateAwaited) flags.push('awaiting-mandate');
  if (ipCase.birthDateMismatch) flags.push('birth-date-mismatch');
  return flags;
}
