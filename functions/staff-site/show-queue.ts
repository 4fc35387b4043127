import type { QueueList } from '../../shared/domain/case.ts';
import { isDisqualified } from '../../shared/domain/disqualified.ts';
import type { Municipality, Unit } from '../../shared/domain/municipality.ts';
import type { CaseStore, QueuePage } from '../../shared/ports.ts';
import { maySeeRestricted, type StaffUser, unitsOf } from './access.ts';

export type QueueChoice = { readonly unit?: string; readonly list?: string; readonly page?: string };

export type ShownQueue =
  | { readonly shown: 'none' }
  | {
      readonly shown: 'queue';
      readonly unit: Unit;
      readonly units: readonly Unit[];
      readonly list: QueueList;
      readonly lists: readonly QueueList[];
      readonly page: QueuePage;
      readonly isFirst: boolean;
    };

type Viewer = { readonly staff: StaffUser; readonly municipality: Municipality };

/** The chosen list of a unit, ordered by next deadline; `not-found` for a unit or list that is not this employee's. */
export async function showQueue(
  choice: QueueChoice,
  { staff, municipality }: Viewer,
  cases: CaseStore,
): Promise<ShownQueue | 'not-found'> {
  const units = unitsOf(staff, municipality);
  const own = ownUnit(staff, units);
  if (!own) return choice.unit === undefined ? { shown: 'none' } : 'not-found';
  const unit = choice.unit === undefined ? own : units.find(({ id }) => id === choice.unit);
  if (!unit) return 'not-found';
  const lists = listsOf(staff, municipality, unit);
  const list = choice.list === undefined ? 'open' : lists.find((each) => each === choice.list);
  if (!list) return 'not-found';
  const found = await cases.queue(municipality.id, unit.id, list, choice.page);
  const page = { ...found, rows: found.rows.filter(({ ipCase }) => !isDisqualified(ipCase, staff.staffId)) };
  return { shown: 'queue', unit, units, list, lists, page, isFirst: choice.page === undefined };
}

/** The unit the employee leads comes up first, then one they are deputy of, then any they may see. */
function ownUnit(staff: StaffUser, units: readonly Unit[]): Unit | undefined {
  return (
    units.find(({ leader }) => leader === staff.staffId) ??
    units.find(({ deputy }) => deputy === staff.staffId) ??
    units[0]
  );
}

const unitLists = ['open', 'waiting', 'plan'] as const satisfies readonly QueueList[];

function listsOf(staff: StaffUser, municipality: Municipality, unit: Unit): readonly QueueList[] {
  return maySeeRestricted(staff, municipality, unit.id) ? [...unitLists, 'restricted'] : unitLists;
}
