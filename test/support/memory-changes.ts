import { dayInNorway } from '../../shared/domain/calendar/day.ts';
import { isTold, type ToldChange } from '../../shared/domain/telling/told-change.ts';
import type { ChangeLog, ChangePlace } from '../../shared/ports/changes.ts';
import type { MemoryState } from './memory-state.ts';

const pageSize = 100;

/** What happened in all cases, as the table's index of changes tells it. */
export function memoryChanges({ cases }: MemoryState): ChangeLog {
  return {
    async ofDay({ municipality, day, after, upTo }) {
      const all = [...cases.values()]
        .filter(({ ipCase }) => ipCase.municipality === municipality)
        .flatMap(({ ipCase: { reference }, events }) =>
          events.map(({ type, at }, index) => ({
            id: `${reference}.${String(index).padStart(5, '0')}`,
            reference,
            type,
            at,
          })),
        )
        .filter((each) => dayInNorway(new Date(each.at)) === day && each.at <= upTo && comesAfter(each, after))
        .toSorted((one, other) => (comesAfter(one, other) ? 1 : -1));
      const page = all.slice(0, pageSize);
      const last = page.at(-1);
      const changes = page.flatMap(({ type, ...each }): ToldChange[] => (isTold(type) ? [{ ...each, type }] : []));
      return { changes, ...(last && all.length > pageSize && { next: { at: last.at, id: last.id } }) };
    },
  };
}

function comesAfter({ at, id }: ChangePlace, place: ChangePlace): boolean {
  return at > place.at || (at === place.at && id > place.id);
}
