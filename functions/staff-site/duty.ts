import type { IpCase } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';

/** What the municipality owes after the decision. */
export type Duty = { readonly duty: 'appoint' | 'make-plan' | 'revise'; readonly by: Day };

/** All that runs now, what is due first at the top. */
export function dutiesOf({ appoint, makePlan, plan, status }: IpCase): readonly Duty[] {
  const duties: Duty[] = [];
  if (appoint) duties.push({ duty: 'appoint', by: appoint.by });
  if (makePlan) duties.push({ duty: 'make-plan', by: makePlan.by });
  if (status === 'plan-active' && plan) duties.push({ duty: 'revise', by: plan.nextRevision });
  return duties.toSorted((one, other) => one.by.localeCompare(other.by));
}
