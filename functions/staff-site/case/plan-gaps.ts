import type { Day } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';

/** What a plan lacks that its coordinator can do something about, besides flags and tasks. */
export type PlanGap = 'no-plan' | 'revision-overdue' | 'needs-changed' | 'period-over';

/** The most pressing first. */
export function planGaps(ipCase: IpCase, today: Day): readonly PlanGap[] {
  if (isEnded(ipCase)) return [];
  const { plan, makePlan, status } = ipCase;
  const gaps: PlanGap[] = [];
  if (makePlan && !plan) gaps.push('no-plan');
  if (!plan || status !== 'plan-active') return gaps;
  if (plan.nextRevision < today) gaps.push('revision-overdue');
  if (plan.needsChangedAt) gaps.push('needs-changed');
  if (plan.to < today) gaps.push('period-over');
  return gaps;
}
