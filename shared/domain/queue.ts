import type { Day } from './calendar/day.ts';
import { type IpCase, isOpen, type QueueList } from './case.ts';
import { complaintDue, hasOpenComplaint } from './complaint/complaint.ts';

export const queueLists = ['open', 'waiting', 'plan', 'restricted'] as const satisfies readonly QueueList[];

export type QueuePlace = { readonly list: QueueList; readonly nextDeadline: Day };

/** Where the case stands in its unit's queue; nothing when nobody has to do anything with it. */
export function queuePlace(ipCase: IpCase): QueuePlace | undefined {
  const list = (ordinary: QueueList): QueueList => (ipCase.restricted ? 'restricted' : ordinary);
  switch (ipCase.status) {
    case 'reported':
      return { list: list('open'), nextDeadline: nextInReport(ipCase) };
    case 'received':
    case 'in-progress':
    case 'awaiting-information':
      return { list: list('open'), nextDeadline: nextDeadline(ipCase) };
    case 'decided':
      return { list: list('waiting'), nextDeadline: nextDuty(ipCase) };
    case 'coordinator-appointed':
    case 'plan-active':
    case 'plan-paused':
      return { list: list('plan'), nextDeadline: nextDuty(ipCase) };
    case 'withdrawn':
    case 'closed':
      // A complaint that came late is looked at all the same.
      return hasOpenComplaint(ipCase) ? { list: list('waiting'), nextDeadline: nextDuty(ipCase) } : undefined;
  }
}

/** Of a report: the day to have asked the person by, then the last day of the answer. */
export function nextInReport({ report, receivedOn }: Pick<IpCase, 'report' | 'receivedOn'>): Day {
  if (!report) return receivedOn;
  return report.askedOn ? report.confirmBy : report.askBy;
}

/** The first date of what is owed after the decision; where nothing is, the day it was given. */
export function nextDuty(ipCase: IpCase): Day {
  return firstDuty(ipCase) ?? ipCase.decision?.on ?? ipCase.promisedBy;
}

function firstDuty(ipCase: IpCase): Day | undefined {
  const { appoint, makePlan, plan, status } = ipCase;
  const revision = status === 'plan-active' ? plan?.nextRevision : undefined;
  const [first] = [appoint?.by, makePlan?.by, revision, complaintDue(ipCase)]
    .filter((on) => on !== undefined)
    .toSorted();
  return first;
}

/** What is owed next in a case that somebody has something to do with; its place in the queue has a date all the same. */
export function dutyAhead(ipCase: IpCase): Day | undefined {
  if (!queuePlace(ipCase)) return undefined;
  if (ipCase.status === 'reported') return ipCase.report?.askedOn ? undefined : ipCase.report?.askBy;
  return isOpen(ipCase) ? nextDeadline(ipCase) : firstDuty(ipCase);
}

/** The date that comes first of what the municipality owes in an open case. */
export function nextDeadline(ipCase: IpCase): Day {
  if (ipCase.preliminaryAnswer) return ipCase.promisedBy;
  return ipCase.preliminaryBy < ipCase.promisedBy ? ipCase.preliminaryBy : ipCase.promisedBy;
}
