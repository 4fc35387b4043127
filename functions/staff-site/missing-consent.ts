import { type IpCase, isEnded } from '../../shared/domain/case.ts';
import { coordinatorIsGranted, planAskedFor, planIsGranted } from '../../shared/domain/clocks.ts';
import type { ConsentPart } from '../../shared/domain/consent.ts';
import { ageOn, type Day } from '../../shared/domain/day.ts';
import type { OpenedCase } from './open-case.ts';

/** The parts of the consent that something asked for, or granted, cannot do without. */
export function missingConsent(ipCase: IpCase): readonly ConsentPart[] {
  if (isEnded(ipCase)) return [];
  const { consent, decision } = ipCase;
  const parts: ConsentPart[] = [];
  if ((!decision || coordinatorIsGranted(ipCase)) && consent.coordinator !== 'given') parts.push('coordinator');
  if ((decision ? planIsGranted(ipCase) : planAskedFor(ipCase)) && consent.plan !== 'given') parts.push('plan');
  return parts;
}

/** The part without which the step that is owed now cannot be done. */
export function stoppingConsent({ appoint, makePlan, coordinator, consent }: IpCase): ConsentPart | undefined {
  if (appoint && consent.coordinator !== 'given') return 'coordinator';
  return makePlan && coordinator && consent.plan !== 'given' ? 'plan' : undefined;
}

// Pbrl. § 4-4: until the age of majority in health matters (§ 4-3) those with parental responsibility consent.
const healthMajority = 16;

/** Two share parental responsibility of a child: the consent of the one who applied is not enough. */
export function bothParentsConsent({ ipCase, answers, contacts }: OpenedCase, today: Day): boolean {
  if (isEnded(ipCase) || answers?.['parentalResponsibility'] !== 'two') return false;
  const birth = contacts?.birthDate;
  // The question is asked about children alone; one who is expected has no birth date yet.
  return !birth || birth > today || ageOn(birth, today) < healthMajority;
}
