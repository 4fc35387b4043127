import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { QueueList } from '../../../shared/domain/case.ts';
import { isDisqualified } from '../../../shared/domain/handling/disqualified.ts';
import type { Municipality, Unit } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { maySeeRestricted, type StaffUser, unitsOf } from '../access.ts';
import { type Gathered, gatherRows } from './gather-rows.ts';
import { isPast, isShown, type QueueFilter } from './queue-filter.ts';
import { readFilter } from './read-filter.ts';

/** `query`: the filter's controls as they stand in the address. */
export type QueueChoice = {
  readonly unit?: string;
  readonly list?: string;
  readonly page?: string;
  readonly query: URLSearchParams;
};

export type ShownQueue =
  | { readonly shown: 'none' }
  | {
      readonly shown: 'queue';
      /** Absent: all of them together. */
      readonly unit?: Unit;
      readonly units: readonly Unit[];
      readonly list: QueueList;
      readonly lists: readonly QueueList[];
      readonly filter: QueueFilter;
      readonly page: Gathered;
      readonly isFirst: boolean;
    };

type Viewer = { readonly staff: StaffUser; readonly municipality: Municipality; readonly today: Day };

/** In an address, where the name of a unit may stand. */
export const allUnits = 'alle';

/** The chosen list, ordered by next deadline; `not-found` for a unit or list that is not this employee's. */
export async function showQueue(
  choice: QueueChoice,
  viewer: Viewer,
  cases: CaseStore,
): Promise<ShownQueue | 'not-found'> {
  const { staff, municipality, today } = viewer;
  const units = unitsOf(staff, municipality);
  const own = ownUnit(staff, units);
  if (!own) return choice.unit === undefined ? { shown: 'none' } : 'not-found';
  const chosen = choice.unit === undefined ? [own] : unitsNamed(choice.unit, units);
  const lists = listsOf(viewer, chosen);
  const list = choice.list === undefined ? 'open' : lists.find((each) => each === choice.list);
  if (chosen.length === 0 || !list) return 'not-found';
  const filter = readFilter(choice.query, list, municipality);
  const reader = { staffId: staff.staffId, today };
  const page = await gatherRows(
    unitsWith(list, chosen, viewer).map(
      ({ id }) =>
        (place) =>
          cases.queue(municipality.id, id, list, place),
    ),
    {
      isShown: (row) => !isDisqualified(row.ipCase, staff.staffId) && isShown(row, filter, reader),
      isPast: (row) => isPast(row, filter, reader),
    },
    choice.page,
  );
  const unit = choice.unit === allUnits ? undefined : chosen[0];
  const shown = { units, list, lists, filter, page, isFirst: choice.page === undefined };
  return { shown: 'queue', ...shown, ...(unit && { unit }) };
}

/** The unit the employee leads comes up first, then one they are deputy of, then any they may see. */
function ownUnit(staff: StaffUser, units: readonly Unit[]): Unit | undefined {
  return (
    units.find(({ leader }) => leader === staff.staffId) ??
    units.find(({ deputy }) => deputy === staff.staffId) ??
    units[0]
  );
}

/** All units together are no choice for who has one. */
function unitsNamed(name: string, units: readonly Unit[]): readonly Unit[] {
  return name === allUnits && units.length > 1 ? units : units.filter(({ id }) => id === name);
}

const unitLists = ['open', 'waiting', 'plan'] as const satisfies readonly QueueList[];

function listsOf(viewer: Viewer, units: readonly Unit[]): readonly QueueList[] {
  return unitsWith('restricted', units, viewer).length > 0 ? [...unitLists, 'restricted'] : unitLists;
}

/** Restricted cases are listed for those named for them alone, unit by unit. */
function unitsWith(list: QueueList, units: readonly Unit[], { staff, municipality }: Viewer): readonly Unit[] {
  return list === 'restricted' ? units.filter(({ id }) => maySeeRestricted(staff, municipality, id)) : units;
}
