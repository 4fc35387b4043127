import { addDays, type Day } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import { isDisqualified } from '../handling/disqualified.ts';
import { lineByDay, lineOn } from '../handling/routing.ts';
import { coordinatorOn } from '../ladders/coordinator.ts';
import { type Municipality, staffMember } from '../settings/municipality.ts';
import { beginsWeek, usualHours } from './staff-hours.ts';

/** Both included. */
export type Days = { readonly from: Day; readonly to: Day };

/** What a reader is told of ahead, once a week. */
export function daysToCome(today: Day): Days {
  return { from: addDays(today, 1), to: addDays(today, 7) };
}

/** A reader of a digest, on its day. */
export type Reader = { readonly staffId: string; readonly municipality: Municipality; readonly today: Day };

/** Whether the reader is told ahead today: on Mondays, or on the first day of the week on which they get a digest. */
export function isToldAhead({ staffId, municipality, today }: Reader): boolean {
  return beginsWeek(staffMember(municipality, staffId)?.notices ?? usualHours, today);
}

/** The units with cases that the reader may have to follow: anywhere in line, for those before them may be disqualified. */
export function unitsToFollow({ staffId, municipality, today }: Reader): readonly string[] {
  const units = municipality.units.map(({ id }) => id);
  return units.filter((unit) => lineOn({ unit }, municipality, today).includes(staffId));
}

/** Whether the ladders would tell this reader of the case today: who leads its unit, or coordinates, or stands in. */
export function isFollowedBy(ipCase: IpCase, { staffId, municipality, today }: Reader): boolean {
  if (isDisqualified(ipCase, staffId)) return false;
  const byDay = lineByDay(ipCase, municipality);
  return byDay(today)[0] === staffId || coordinatorOn({ ipCase, municipality, lineOn: byDay }, today).includes(staffId);
}
