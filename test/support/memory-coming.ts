import type { IpCase } from '../../shared/domain/case.ts';
import { type QueuePlace, queuePlace } from '../../shared/domain/queue.ts';
import type { Days } from '../../shared/domain/telling/coming.ts';
import type { ComingReads } from '../../shared/ports/queue.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryComing(state: MemoryState): ComingReads {
  return {
    inQueue: async ({ municipality, unit, list }, days) =>
      listed(state, days, (ipCase, place) => {
        return ipCase.municipality === municipality && ipCase.unit === unit && place.list === list;
      }),
    coordinated: async (name, days) =>
      listed(state, days, ({ municipality, coordinator }) => {
        const own = [coordinator?.staffId, coordinator?.standIn?.staffId].includes(name.coordinator);
        return municipality === name.municipality && own;
      }),
  };
}

function listed(
  { cases }: MemoryState,
  { from, to }: Days,
  isListed: (ipCase: IpCase, place: QueuePlace) => boolean,
): readonly IpCase[] {
  return [...cases.values()].flatMap(({ ipCase }) => {
    const place = queuePlace(ipCase);
    const isThen = place && place.nextDeadline >= from && place.nextDeadline <= to;
    return isThen && isListed(ipCase, place) ? [ipCase] : [];
  });
}
