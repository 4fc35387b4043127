import { type Municipality, unitOf } from './municipality.ts';

/** The unit that gets the case: the one chosen, else the coordinating unit (hol § 7-3). */
export function routeTo(chosen: string, municipality: Municipality): string {
  return unitOf(municipality, chosen)?.id ?? municipality.coordinatingUnit;
}

/**
 * Who is told, in this order, when nothing happens: leader, deputy, the coordinating unit's leader, the municipality's
 * last contact. Each person once, so that an escalation always reaches somebody else. Staff ids.
 */
export function lineOf(unitId: string, municipality: Municipality): readonly [string, ...string[]] {
  const unit = unitOf(municipality, unitId);
  const coordinating = unitOf(municipality, municipality.coordinatingUnit);
  const rest = [unit?.deputy, coordinating?.leader, municipality.lastContact];
  const leader = unit?.leader ?? coordinating?.leader ?? municipality.lastContact;
  const others = rest.filter((id): id is string => id !== undefined && id !== leader);
  return [leader, ...new Set(others)];
}
