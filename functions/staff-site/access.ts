import type { IpCase } from '../../shared/domain/case.ts';
import { type Municipality, type StaffRole, type Unit, unitOf } from '../../shared/domain/municipality.ts';

/** The signed-in employee, as far as access goes. */
export type StaffUser = {
  readonly municipality: string;
  readonly staffId: string;
  readonly roles: readonly StaffRole[];
};

/** Everything that settles a case; the next in line may do it too, for they are told when a unit lets it lie. */
const settling = ['take', 'preliminary-answer', 'decide', 'check-role'] as const;
const following = ['called', 'task-done'] as const;

export const caseActions = [...settling, ...following] as const;
export type CaseAction = (typeof caseActions)[number];

type Place = Pick<IpCase, 'municipality' | 'unit' | 'restricted'>;

/**
 * Leader or deputy of the unit: the place comes from the municipality's settings, and the role must be in the sign-in
 * as well, so that whoever loses the role at the identity provider loses the unit at once. A leader may be the deputy
 * of another unit.
 */
function leads(staff: StaffUser, unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.leader === staff.staffId && staff.roles.includes('leader')) return true;
  return unit.deputy === staff.staffId && (staff.roles.includes('deputy') || staff.roles.includes('leader'));
}

function leadsCoordinatingUnit(staff: StaffUser, municipality: Municipality): boolean {
  return leads(staff, unitOf(municipality, municipality.coordinatingUnit));
}

/** Hol. § 7-3: the coordinating unit follows up every plan of the municipality, whichever unit has it. */
function coordinates(staff: StaffUser, municipality: Municipality): boolean {
  return staff.roles.includes('coordinating-unit') || leadsCoordinatingUnit(staff, municipality);
}

/**
 * The municipality's last contact is told when nobody else acts (`lineOf`), in any unit's case, and follows it as the
 * coordinating unit does. Whatever role the sign-in gives will do, but the administrator's, which opens no case.
 */
function isLastContact(staff: StaffUser, municipality: Municipality): boolean {
  return municipality.lastContact === staff.staffId && staff.roles.some((role) => role !== 'administrator');
}

/** Follows the cases of every unit: reads them, rings, ticks tasks off. */
function followsAll(staff: StaffUser, municipality: Municipality): boolean {
  return coordinates(staff, municipality) || isLastContact(staff, municipality);
}

/** A protected address: the unit's own, and the leader of the coordinating unit, nobody else. */
function seesRestricted(staff: StaffUser, municipality: Municipality, unitId: string): boolean {
  if (leads(staff, unitOf(municipality, unitId))) return true;
  const coordinating = unitOf(municipality, municipality.coordinatingUnit);
  return coordinating?.leader === staff.staffId && staff.roles.includes('leader');
}

/** The units whose queue this employee has, in the order of the settings. */
export function unitsOf(staff: StaffUser, municipality: Municipality): readonly Unit[] {
  if (staff.municipality !== municipality.id) return [];
  return municipality.units.filter((unit) => followsAll(staff, municipality) || leads(staff, unit));
}

/** Whether the restricted cases of this unit are listed for this employee. */
export function maySeeRestricted(staff: StaffUser, municipality: Municipality, unitId: string): boolean {
  return staff.municipality === municipality.id && seesRestricted(staff, municipality, unitId);
}

export function mayOpen(staff: StaffUser, municipality: Municipality, ipCase: Place): boolean {
  if (staff.municipality !== municipality.id || ipCase.municipality !== municipality.id) return false;
  if (ipCase.restricted) return seesRestricted(staff, municipality, ipCase.unit);
  return followsAll(staff, municipality) || leads(staff, unitOf(municipality, ipCase.unit));
}

/** What this employee may do in a case they may open; whether the case's state allows it is the domain's to say. */
export function actionsOf(staff: StaffUser, municipality: Municipality, ipCase: Place): readonly CaseAction[] {
  if (!mayOpen(staff, municipality, ipCase)) return [];
  const settles = leads(staff, unitOf(municipality, ipCase.unit)) || leadsCoordinatingUnit(staff, municipality);
  return settles ? caseActions : following;
}

/** The answer to "who should not handle your case" is for the coordinating unit alone. */
export function maySeeWishedAway(staff: StaffUser, municipality: Municipality): boolean {
  return staff.municipality === municipality.id && coordinates(staff, municipality);
}
