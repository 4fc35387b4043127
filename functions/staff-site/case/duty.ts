import type { Day } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isOpen } from '../../../shared/domain/case.ts';
import { resultExpectedBy, unansweredComplaint } from '../../../shared/domain/complaint/complaint.ts';
import type { QueueRow } from '../../../shared/ports/queue.ts';

/** What the municipality owes before the application, and after the decision; or the person's own time to answer. */
export type Duty = {
  readonly duty:
    | 'ask-person'
    | 'person-answers'
    | 'appoint'
    | 'make-plan'
    | 'revise'
    | 'complaint'
    | 'complaint-result';
  readonly by: Day;
};

/** All that runs now, what is due first at the top. */
export function dutiesOf(ipCase: IpCase): readonly Duty[] {
  const { appoint, makePlan, plan, status, report } = ipCase;
  const complaint = unansweredComplaint(ipCase);
  const resultBy = resultExpectedBy(ipCase);
  const duties: Duty[] = [];
  if (status === 'reported' && report) {
    duties.push({
      duty: report.askedOn ? 'person-answers' : 'ask-person',
      by: report.askedOn ? report.confirmBy : report.askBy,
    });
  }
  if (appoint) duties.push({ duty: 'appoint', by: appoint.by });
  if (makePlan) duties.push({ duty: 'make-plan', by: makePlan.by });
  if (status === 'plan-active' && plan) duties.push({ duty: 'revise', by: plan.nextRevision });
  if (complaint) duties.push({ duty: 'complaint', by: complaint.by });
  if (resultBy) duties.push({ duty: 'complaint-result', by: resultBy });
  return duties.toSorted((one, other) => one.by.localeCompare(other.by));
}

/** Whether the date that a list has it under is one that is owed; of a case where nothing is, it is a day gone by. */
export function hasDeadline(ipCase: IpCase): boolean {
  return isOpen(ipCase) || dutiesOf(ipCase).length > 0;
}

export function isOverdue({ ipCase, nextDeadline }: Pick<QueueRow, 'ipCase' | 'nextDeadline'>, today: Day): boolean {
  return nextDeadline < today && hasDeadline(ipCase);
}
