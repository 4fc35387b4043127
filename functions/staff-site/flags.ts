import { type IpCase, isOpen } from '../../shared/domain/case.ts';
import type { Flag } from './texts/common.ts';

/** What wants an extra look in this case, the most pressing first. */
export function flagsOf(ipCase: IpCase): readonly Flag[] {
  const flags: Flag[] = [];
  if (ipCase.restricted) flags.push('restricted');
  if (isOpen(ipCase) && ipCase.call && !ipCase.call.doneOn) flags.push('ring-me');
  if (ipCase.status !== 'withdrawn' && ipCase.roleCheck === 'unchecked') flags.push('role-unchecked');
  if (ipCase.mandateAwaited) flags.push('awaiting-mandate');
  if (ipCase.birthDateMismatch) flags.push('birth-date-mismatch');
  return flags;
}
