import type { Day, Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { ConsentState, Sharing } from '../consent/consent.ts';
import type { PlanPeriod } from '../planning/plan-periods.ts';
import type { PointNumbers } from './points.ts';

/** What of the plan stands beside the case when it is registered or revised. */
export type PlanStanding = {
  readonly points: PointNumbers;
  /** The rows of consent that hold then. */
  readonly sharing: readonly Sharing[];
};

/**
 * The plan as it stood on a day. It names the texts of its points rather than repeat them: those are never written over,
 * so that it says for good what it says now, and registering a plan costs one small row more.
 */
export type PlanVersion = PlanStanding & {
  /** The version of the case that it came with. */
  readonly number: number;
  readonly why: 'registered' | 'revised';
  readonly at: Instant;
  readonly by: string;
  readonly period: PlanPeriod & { readonly revisedOn?: Day };
  /** A staff id. */
  readonly coordinator?: string;
  readonly consent: { readonly plan: ConsentState; readonly coordinator: ConsentState };
};

type Made = Pick<PlanVersion, 'why' | 'at' | 'by'> & { readonly standing: PlanStanding | undefined };

/** Nothing where the plan is kept elsewhere: a copy of it comes as a document. */
export function planVersion(after: IpCase, { standing, ...made }: Made): { readonly planVersion?: PlanVersion } {
  const { plan, coordinator, consent, version: number } = after;
  if (!plan || plan.elsewhere || !standing) return {};
  const { from, to, nextRevision, revisedOn } = plan;
  return {
    planVersion: {
      ...standing,
      ...made,
      number,
      period: { from, to, nextRevision, ...(revisedOn && { revisedOn }) },
      ...(coordinator && { coordinator: coordinator.staffId }),
      consent: { plan: consent.plan, coordinator: consent.coordinator },
    },
  };
}
