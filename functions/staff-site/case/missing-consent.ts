import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { coordinatorIsGranted, planAskedFor, planIsGranted } from '../../../shared/domain/clocks.ts';
import type { ConsentPart } from '../../../shared/domain/consent/consent.ts';

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
