import { type IpCase, isEnded } from './case.ts';
import type { ConsentOfCase, ConsentState } from './consent.ts';
import { decides } from './may-consent.ts';

/**
 * The case when the role of whoever consented in it turns out not to hold; the very same where nothing rested on it. A
 * yes falls: sharing, which nobody else consents to, ends at once, the coordinator's access too, a plan is paused, and
 * whoever does decide is asked anew. A no stands, for it gives nobody anything.
 */
export function withoutClaimed(before: IpCase): IpCase {
  if (isEnded(before)) return before;
  const { consent } = before;
  const { plan, coordinator } = restsOnClaim(before) ? askedAnew(before) : consent;
  const isSame = plan === consent.plan && coordinator === consent.coordinator && consent.sharing.length === 0;
  if (isSame) return before;
  const { coordinator: named, ...rest } = before;
  return {
    ...rest,
    consent: { plan, coordinator, sharing: [], revision: consent.revision + 1 },
    ...(named && coordinator === 'given' && { coordinator: named }),
  };
}

/** What stands in the case of somebody unchecked, or of next of kin or staff, an employee noted from those who decide. */
function restsOnClaim(before: IpCase): boolean {
  return before.roleCheck === 'accepted' && decides(before);
}

function askedAnew({ consent, plan }: IpCase): Pick<ConsentOfCase, 'plan' | 'coordinator'> {
  const unless = (state: ConsentState, fallen: ConsentState) => (state === 'given' ? fallen : state);
  return {
    plan: unless(consent.plan, plan ? 'withdrawn' : 'unanswered'),
    coordinator: unless(consent.coordinator, 'unanswered'),
  };
}
