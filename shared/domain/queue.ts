import type { IpCase, QueueList } from './case.ts';
import type { Day } from './day.ts';

export type QueuePlace = { readonly list: QueueList; readonly nextDeadline: Day };

/** Where the case stands in its unit's queue; nothing when nobody has to do anything with it. */
export function queuePlace(ipCase: IpCase): QueuePlace | undefined {
  const list = (ordinary: QueueList): QueueList => (ipCase.restricted ? 'restricted' : ordinary);
  switch (ipCase.status) {
    case 'received':
    case 'in-progress':
      return { list: list('open'), nextDeadline: nextDeadline(ipCase) };
    case 'decided':
      return { list: list('waiting'), nextDeadline: ipCase.decision?.on ?? ipCase.promisedBy };
    case 'withdrawn':
      return undefined;
  }
}

/** The date that comes first of what the municipality owes in an open case. */
export function nextDeadline(ipCase: IpCase): Day {
  if (ipCase.preliminaryAnswer) return ipCase.promisedBy;
  return ipCase.preliminaryBy < ipCase.promisedBy ? ipCase.preliminaryBy : ipCase.promisedBy;
}
