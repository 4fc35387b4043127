import type { Day } from '../calendar/day.ts';

/** Why somebody may not handle a case (fvl § 6): a party themself, close to one, or anything else that shakes trust. */
export const disqualifiedReasons = ['party', 'relative', 'other'] as const;
export type DisqualifiedReason = (typeof disqualifiedReasons)[number];

/** An employee to whom this case is closed, whatever unit they lead and whoever else they stand in for. */
export type Disqualified = { readonly staffId: string; readonly reason: DisqualifiedReason; readonly on: Day };

type Held = { readonly disqualified?: readonly Disqualified[] };

export function isDisqualified({ disqualified = [] }: Held, staffId: string): boolean {
  return disqualified.some((each) => each.staffId === staffId);
}
