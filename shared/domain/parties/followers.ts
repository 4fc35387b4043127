import type { Day } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import { responsibleFor } from '../handling/routing.ts';
import type { Municipality } from '../settings/municipality.ts';

/** Staff ids of leader, coordinator and whoever stands in on this day, each once. */
export function followers(ipCase: IpCase, municipality: Municipality, today: Day): readonly string[] {
  const { staffId, standIn } = ipCase.coordinator ?? {};
  const standsIn = standIn && standIn.until >= today ? standIn.staffId : undefined;
  const all = new Set([responsibleFor(ipCase, municipality, today), staffId, standsIn]);
  return [...all].filter((id) => id !== undefined);
}
