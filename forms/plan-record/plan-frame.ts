import { type Day, dayInNorway } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Sharing } from '../../shared/domain/consent/consent.ts';
import type { PlanVersion } from '../../shared/domain/plan-record/versions.ts';
import type { PlanFrame } from './plan-shown.ts';

type Naming = (staffId: string) => string;

/** As the case stands today. */
export function frameNow(
  { coordinator, plan, consent }: Pick<IpCase, 'coordinator' | 'plan' | 'consent'>,
  { sharing, on }: { readonly sharing: readonly Sharing[]; readonly on: Day },
  nameOf: Naming,
): PlanFrame {
  return {
    ...(coordinator && { coordinator: nameOf(coordinator.staffId) }),
    ...(plan && { period: plan }),
    consent,
    sharing,
    on,
  };
}

/** As it stood when the plan was registered or revised. */
export function frameThen({ coordinator, period, consent, sharing, at }: PlanVersion, nameOf: Naming): PlanFrame {
  return {
    ...(coordinator && { coordinator: nameOf(coordinator) }),
    period,
    consent,
    sharing,
    on: dayInNorway(new Date(at)),
  };
}
