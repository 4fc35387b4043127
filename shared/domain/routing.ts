import type { IpCase } from './case.ts';
import type { Day } from './day.ts';
import { absenceOn, isAtWork, type Municipality, staffMember, unitOf } from './municipality.ts';

/** The unit that gets the case: the one chosen, else the coordinating unit (hol § 7-3). */
export function routeTo(chosen: string, municipality: Municipality): string {
  return unitOf(municipality, chosen)?.id ?? municipality.coordinatingUnit;
}

/** Staff ids, in the order in which they are told. */
export type Line = readonly [string, ...string[]];

/**
 * Who is told, in this order, when nothing happens: leader, deputy, the coordinating unit's leader, the municipality's
 * last contact. Each person once, so that an escalation always reaches somebody else. Staff ids.
 */
export function lineOf(unitId: string, municipality: Municipality): Line {
  const unit = unitOf(municipality, unitId);
  const coordinating = unitOf(municipality, municipality.coordinatingUnit);
  const rest = [unit?.deputy, coordinating?.leader, municipality.lastContact];
  const leader = unit?.leader ?? coordinating?.leader ?? municipality.lastContact;
  const others = rest.filter((id): id is string => id !== undefined && id !== leader);
  return [leader, ...new Set(others)];
}

/** Those of the line who are at work that day; when everybody is away, the last contact all the same. */
export function lineOn(unitId: string, municipality: Municipality, on: Day): Line {
  return lineByDay(unitId, municipality)(on);
}

/** The same for many days: a ladder asks for each of its steps, and hardly ever is anybody away. */
export function lineByDay(unitId: string, municipality: Municipality): (on: Day) => Line {
  const line = lineOf(unitId, municipality);
  const members = line.map((id) => staffMember(municipality, id));
  if (members.every((member) => !member?.away && !member?.awayEvery)) return () => line;
  return (on) => {
    const [first = municipality.lastContact, ...others] = line.filter((_, index) => !absenceOn(members[index], on));
    return [first, ...others];
  };
}

/** Who hears of what others do in the case: whoever took it, when at work, else the first of its line. */
export function responsibleFor(
  { unit, takenBy }: Pick<IpCase, 'unit' | 'takenBy'>,
  municipality: Municipality,
  on: Day,
): string {
  if (takenBy !== undefined && isAtWork(takenBy, municipality, on)) return takenBy;
  return lineOn(unit, municipality, on)[0];
}
