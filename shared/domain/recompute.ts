import type { Instant } from './calendar/day.ts';
import type { IpCase, QueueList } from './case.ts';
import { queueLists } from './queue.ts';
import type { Municipality } from './settings/municipality.ts';
import { withWakeAt } from './wake.ts';

/** One list of a unit's queue. */
export type UnitList = { readonly unit: string; readonly list: QueueList };

/** Cases to be looked through once more because the settings have changed. */
export type Recompute = {
  readonly municipality: string;
  /** The version of the settings that called for it; two changes are two of these. */
  readonly version: number;
  /** The lists that are not through yet; of the first, `page` says how far down. */
  readonly left: readonly UnitList[];
  readonly page?: string;
  readonly dueAt: Instant;
};

/** The lists of all units that there were or are, where a change moves the moments of cases or takes their unit away. */
export function listsToRecompute(before: Municipality, after: Municipality): readonly UnitList[] {
  if (momentsOf(before) === momentsOf(after)) return [];
  const units = new Set([...before.units, ...after.units].map(({ id }) => id));
  return [...units].flatMap((unit) => queueLists.map((list) => ({ unit, list })));
}

/** All of the settings that the ladders hang on, as one text. */
function momentsOf({ units, coordinatingUnit, lastContact, staff, deadlines, ladders }: Municipality): string {
  const line = units.map(({ id, leader, deputy }) => [id, leader, deputy]);
  const absences = staff.map(({ id, away, awayEvery }) => [id, away, awayEvery]);
  return JSON.stringify([line, coordinatingUnit, lastContact, absences, deadlines, ladders]);
}

/**
 * The case as the settings of now make it; nothing when that changes nothing. What a rule before would have called for
 * until now was called for, so that only what is still to come follows the new ones; dates that somebody was promised
 * stand. A case that is due is the sweep's.
 */
export function recomputed(ipCase: IpCase, municipality: Municipality, at: Instant): IpCase | undefined {
  if (ipCase.wakeAt !== undefined && ipCase.wakeAt <= at) return undefined;
  const sweptTo = at > ipCase.sweptTo ? at : ipCase.sweptTo;
  const after = withWakeAt({ ...ipCase, sweptTo }, municipality);
  // A step of the new rules that has passed would wake it too, as soon as somebody changed it.
  const asItStands = withWakeAt(ipCase, municipality);
  const isTheSame = [after, asItStands].every((each) => each.wakeAt === ipCase.wakeAt && each.unit === ipCase.unit);
  return isTheSame ? undefined : after;
}
