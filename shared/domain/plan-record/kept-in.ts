import type { IpCase } from '../case.ts';

/** Many municipalities keep plans in a system of their own; here is then the frame, and a copy of each. */
export const planKeepers = ['here', 'elsewhere'] as const;
export type PlanKeptIn = (typeof planKeepers)[number];

/**
 * Set on a plan that is kept elsewhere. `writtenHere`: something was written in it before it was moved; that stays, to
 * be read.
 */
export type KeptElsewhere = { readonly writtenHere?: true };

export function planKeptIn({ plan }: Pick<IpCase, 'plan'>): PlanKeptIn {
  return plan?.elsewhere ? 'elsewhere' : 'here';
}

/** Whether there are points to show: not where the plan never stood here. */
export function hasPoints({ plan }: Pick<IpCase, 'plan'>): boolean {
  return !plan?.elsewhere || plan.elsewhere.writtenHere === true;
}
