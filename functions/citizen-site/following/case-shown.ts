import type { CaseStatus, IpCase } from '../../../shared/domain/case.ts';
import { coordinatorIsGranted, planIsGranted } from '../../../shared/domain/clocks.ts';
import { hasOpenComplaint, unansweredComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { ownConsent } from '../../../shared/domain/consent/both-consent.ts';
import { type ConsentAsked, isOpenQuestion, type OwnConsent } from '../../../shared/domain/consent/consent.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import type { ConsentGiver } from '../../../shared/domain/parties/parents.ts';
import { hearsInSeat } from '../../../shared/domain/parties/seats.ts';
import { type LostRole, told } from '../../../shared/domain/parties/told.ts';
import type { MyCaseTexts } from '../texts/my-case/nb.ts';

/**
 * Where the case stands, as far as it is theirs to know: a claimed role hears that there is an answer, and no more.
 * Where the coordinator has left, there is none.
 */
export function statusShown(
  ipCase: IpCase,
  giver: ConsentGiver = 'main',
): CaseStatus | 'no-coordinator' | ComplaintStatus {
  // A complaint is its sender's own.
  const complaint = giver === 'main' ? complaintStatus(ipCase) : undefined;
  if (complaint) return complaint;
  const isVacant = ipCase.status === 'decided' && ipCase.appoint?.vacant;
  const isTold = giver === 'main' ? told(ipCase) !== undefined : hearsInSeat(ipCase.seats?.otherParent);
  if (isTold) return isVacant ? 'no-coordinator' : ipCase.status;
  switch (ipCase.status) {
    case 'coordinator-appointed':
    case 'plan-active':
    case 'plan-paused':
      return 'decided';
    default:
      return ipCase.status;
  }
}

type ComplaintStatus = 'complaint' | 'complaint-forwarded';

/** Where nothing else goes on, a complaint is where the case stands. */
function complaintStatus(ipCase: IpCase): ComplaintStatus | undefined {
  if (!told(ipCase) || (ipCase.status !== 'decided' && ipCase.status !== 'closed')) return undefined;
  if (unansweredComplaint(ipCase)) return 'complaint';
  return hasOpenComplaint(ipCase) ? 'complaint-forwarded' : undefined;
}

export type ConsentMissing = 'coordinator' | 'plan' | 'both';

/** The yes or no that what was granted waits for; a no is an answer. */
export function consentMissing(ipCase: IpCase, giver: ConsentGiver = 'main'): ConsentMissing | undefined {
  const { status, coordinator, plan } = ipCase;
  const own = ownConsent(ipCase, giver);
  const may = giver === 'main' ? mayConsent(ipCase) : hearsInSeat(ipCase.seats?.otherParent);
  if (status === 'closed' || !may) return undefined;
  const toCoordinator =
    coordinatorIsGranted(ipCase) && (!coordinator || own.coordinator === 'lapsed') && isOpenQuestion(own.coordinator);
  const toPlan = planIsGranted(ipCase) && (!plan || own.plan === 'lapsed') && isOpenQuestion(own.plan);
  if (toCoordinator && toPlan) return 'both';
  if (toCoordinator) return 'coordinator';
  return toPlan ? 'plan' : undefined;
}

/** What staff have asked the one who looks about the consent, and not had an answer to. */
export function consentAskedOf(ipCase: IpCase): ConsentAsked | undefined {
  return mayConsent(ipCase) ? ipCase.consentAsked : undefined;
}

/** Whether there is anything to take back. */
export function hasConsented({ plan, coordinator }: OwnConsent, rows: number): boolean {
  return plan === 'given' || coordinator === 'given' || rows > 0;
}

/** Why whoever claimed a role sees their own submission alone, once the claim does not hold. */
export function lostRoleWords(lost: LostRole, say: MyCaseTexts['myCase'], phone: string): string {
  return lost === 'role-expired' ? say.expiredRole(phone) : say.refusedRole(phone);
}
