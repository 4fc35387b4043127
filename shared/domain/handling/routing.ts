import type { Day } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import { absenceOn, isAtWork, type Municipality, staffMember, unitOf } from '../settings/municipality.ts';
import { isDisqualified } from './disqualified.ts';

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

/** What of a case says who handles it: its unit, and those to whom it is closed. */
type Handled = Pick<IpCase, 'unit' | 'disqualified'>;

/** The line without those to whom the case is closed; where that is everybody, the last contact is told all the same. */
function qualified(ipCase: Handled, municipality: Municipality): Line {
  const [first = municipality.lastContact, ...others] = lineOf(ipCase.unit, municipality).filter(
    (id) => !isDisqualified(ipCase, id),
  );
  return [first, ...others];
}

/** Those of the line who are at work that day; when everybody is away, the last contact all the same. */
export function lineOn(ipCase: Handled, municipality: Municipality, on: Day): Line {
  return lineByDay(ipCase, municipality)(on);
}

/** The same for many days: a ladder asks for each of its steps, and hardly ever is anybody away. */
export function lineByDay(ipCase: Handled, municipality: Municipality): (on: Day) => Line {
  const line = qualified(ipCase, municipality);
  const members = line.map((id) => staffMember(municipality, id));
  if (members.every((member) => !member?.away && !member?.awayEvery)) return () => line;
  return (on) => {
    const [first = municipality.lastContact, ...others] = line.filter((_, index) => !absenceOn(members[index], on));
    return [first, ...others];
  };
}

/** Who hears of what others do in the case: whoever took it, when at work, else the first of its line. */
export function responsibleFor(ipCase: Handled & Pick<IpCase, 'takenBy'>, municipality: Municipality, on: Day): string {
  const { takenBy } = ipCase;
  if (takenBy !== undefined && isAtWork(takenBy, municipality, on)) return takenBy;
  return lineOn(ipCase, municipality, on)[0];
}
