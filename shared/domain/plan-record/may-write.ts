import { type IpCase, isEnded, type Standing } from '../case.ts';
import { planIsGranted } from '../clocks.ts';
import { mayConsent } from '../parties/may-consent.ts';
import { needsBoth } from '../parties/parents.ts';
import { sightOf } from '../parties/sees.ts';
import { isBlocked } from '../reporting/dismiss-report.ts';
import { fieldsOf, type PlanField, type WrittenPoint, writtenPoints } from './points.ts';

/** Whoever the plan is for, or decides for them; or the coordinator, who stands in, and those who lead. */
export type PlanWriter = 'person' | 'staff';

/** What whoever the plan is for writes themself; measures are the services' promises, and the coordinator's to write. */
const personFields: readonly PlanField[] = ['goals', 'resources', 'needs', 'wish', 'ownPart', 'cooperation'];

/** What this one may write in a point. */
export function fieldsToWrite(writer: PlanWriter, point: WrittenPoint): readonly PlanField[] {
  return fieldsOf[point].filter((field) => writer === 'staff' || personFields.includes(field));
}

/** The points in which there is something for this one to write. */
export function pointsToWrite(writer: PlanWriter): readonly WrittenPoint[] {
  return writtenPoints.filter((point) => fieldsToWrite(writer, point).length > 0);
}

export type NoWriting = 'ended' | 'not-granted' | 'plan-consent-missing' | 'no-coordinator' | 'kept-elsewhere';

/**
 * What in the case stands in the way of writing in the plan, whoever wants to. It begins with the coordinator, before the
 * plan is registered, and rests while the person's yes to it does.
 */
export function obstacleToWriting(ipCase: IpCase): NoWriting | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (!planIsGranted(ipCase)) return 'not-granted';
  if (ipCase.consent.plan !== 'given') return 'plan-consent-missing';
  if (ipCase.plan?.elsewhere) return 'kept-elsewhere';
  return ipCase.coordinator || ipCase.plan ? undefined : 'no-coordinator';
}

/** How somebody on the citizens' side stands to the plan. */
export type PlanSight = 'writes' | 'reads' | 'nothing';

/**
 * Whoever runs the case writes where they may consent, and the one it is about does so beside them. A child's other
 * parent has the same part where the plan rests on their yes too, but not where an address is protected: a plan may tell
 * where somebody lives.
 */
export function planSightOf(as: Standing, ipCase: IpCase): PlanSight {
  if (isBlocked(ipCase) || sightOf(as, ipCase) !== 'case') return 'nothing';
  if (as === 'otherParent' && (ipCase.restricted || !needsBoth(ipCase))) return 'nothing';
  const isPart = as !== 'main' || mayConsent(ipCase);
  return isPart && !obstacleToWriting(ipCase) ? 'writes' : 'reads';
}
