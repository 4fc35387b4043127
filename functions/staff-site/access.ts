import { dayInNorway } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { isDisqualified } from '../../shared/domain/handling/disqualified.ts';
import { type EmergencyAccess, isOpenInEmergency } from '../../shared/domain/handling/emergency-access.ts';
import { isBlocked } from '../../shared/domain/reporting/dismiss-report.ts';
import { type Municipality, type StaffRole, type Unit, unitOf } from '../../shared/domain/settings/municipality.ts';
import { isPractice } from '../../shared/domain/settings/practice.ts';

/** The signed-in employee, as far as access goes. */
export type StaffUser = {
  readonly municipality: string;
  readonly staffId: string;
  readonly roles: readonly StaffRole[];
  /** The one case that is open to them besides, after they wrote why. */
  readonly emergency?: EmergencyAccess;
};

/** Who wants to open something here, and when: a stand-in's access ends with a day. */
export type Opener = {
  readonly staff: StaffUser;
  readonly municipality: Municipality;
  readonly now: Date;
};

/** Everything that settles a case; the next in line may do it too, for they are told when a unit lets it lie. */
const settling = [
  'take',
  'report-answer',
  'invite-person',
  'ask',
  'forward',
  'preliminary-answer',
  'decide',
  'verify-identity',
  'correct',
  'mandate-seen',
  'check-role',
  'own-consent',
  'child-heard',
  'parents-go-on',
  'incapacity',
  'invite-parent',
  'consent-ground',
  'appoint',
  'left',
  'stand-in',
  'note-complaint',
  'complaint',
  'move',
] as const;
/** What the coordinator, or who stands in, does as well. */
const coordinating = [
  'hand-over',
  'ask-consent',
  'consent',
  'plan',
  'plan-copy',
  'meeting',
  'cancel-meeting',
  'meeting-action',
  'revise',
  'revise-unchanged',
  'move-date',
  'close',
] as const;
/** What is heard on the telephone is noted by whoever answers it. */
const following = ['called', 'information-by-phone', 'task-done', 'undo', 'send-again', 'action-done'] as const;
/** What the coordinating unit alone does, in whatever unit's case. */
const overseeing = ['admit-again', 'reopen'] as const;

export const caseActions = [...settling, ...coordinating, ...following, ...overseeing] as const;
export type CaseAction = (typeof caseActions)[number];

type Place = Pick<
  IpCase,
  'municipality' | 'reference' | 'unit' | 'restricted' | 'coordinator' | 'closing' | 'report' | 'disqualified'
>;

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
function belongsToCoordinatingUnit(staff: StaffUser, municipality: Municipality): boolean {
  return staff.roles.includes('coordinating-unit') || leadsCoordinatingUnit(staff, municipality);
}

/** Settings, the log and the service desk open no case. */
const caseRoles: readonly StaffRole[] = ['leader', 'deputy', 'coordinator', 'coordinating-unit'];

function opensCases({ roles }: StaffUser): boolean {
  return roles.some((role) => caseRoles.includes(role));
}

/**
 * The municipality's last contact is told when nobody else acts (`lineOf`), in any unit's case, and follows it as the
 * coordinating unit does.
 */
function isLastContact(staff: StaffUser, municipality: Municipality): boolean {
  return municipality.lastContact === staff.staffId && opensCases(staff);
}

/** Follows the cases of every unit: reads them, rings, ticks tasks off. */
function followsAll(staff: StaffUser, municipality: Municipality): boolean {
  return belongsToCoordinatingUnit(staff, municipality) || isLastContact(staff, municipality);
}

/** A protected address: the unit's own, and the leader of the coordinating unit, nobody else. */
function seesRestricted(staff: StaffUser, municipality: Municipality, unitId: string): boolean {
  return leads(staff, unitOf(municipality, unitId)) || isCoordinatingLeader(staff, municipality);
}

function isCoordinatingLeader(staff: StaffUser, municipality: Municipality): boolean {
  const coordinating = unitOf(municipality, municipality.coordinatingUnit);
  return coordinating?.leader === staff.staffId && staff.roles.includes('leader');
}

/** Whether this employee can have cases to coordinate here, from whatever unit. */
export function mayCoordinate(staff: StaffUser, municipality: Municipality): boolean {
  return staff.municipality === municipality.id && opensCases(staff);
}

/**
 * The case's coordinator, or who stands in, the last day included: named on the case, and so let into a restricted one
 * too. It ends the moment somebody else is named, and with the day on which the case is closed: nobody who has no more
 * to do with a case opens it (pasientjournalloven § 16).
 */
export function coordinatesCase({ staff, municipality, now }: Opener, ipCase: Place): boolean {
  const { coordinator, closing } = ipCase;
  if (!coordinator || ipCase.municipality !== municipality.id || !mayCoordinate(staff, municipality)) return false;
  if (isDisqualified(ipCase, staff.staffId)) return false;
  const today = dayInNorway(now);
  if (closing && closing.on < today) return false;
  const { staffId, standIn } = coordinator;
  if (staffId === staff.staffId) return true;
  return standIn?.staffId === staff.staffId && standIn.until >= today;
}

/** The units whose queue this employee has, in the order of the settings. */
export function unitsOf(staff: StaffUser, municipality: Municipality): readonly Unit[] {
  if (staff.municipality !== municipality.id) return [];
  return municipality.units.filter((unit) => followsAll(staff, municipality) || leads(staff, unit));
}

/** Whose figures this employee sees; `whole`: those of the municipality too. The administrator sees figures and no case. */
export function figureUnits(
  staff: StaffUser,
  municipality: Municipality,
): { readonly units: readonly Unit[]; readonly whole: boolean } {
  if (staff.municipality !== municipality.id) return { units: [], whole: false };
  const whole = staff.roles.includes('administrator') || followsAll(staff, municipality);
  return { units: whole ? municipality.units : unitsOf(staff, municipality), whole };
}

/** Whether the restricted cases of this unit are listed for this employee. */
export function maySeeRestricted(staff: StaffUser, municipality: Municipality, unitId: string): boolean {
  return staff.municipality === municipality.id && seesRestricted(staff, municipality, unitId);
}

/**
 * A report that came to nothing is nobody's to read any more. The leader of the coordinating unit alone can open it, to
 * answer the person who asks what is kept about them (GDPR art. 15), or to reopen it.
 */
function seesBlocked({ staff, municipality }: Opener): boolean {
  return isCoordinatingLeader(staff, municipality);
}

/** To read it; what else is theirs to do there, `actionsOf` says. */
export function mayOpen(opener: Opener, ipCase: Place): boolean {
  return hasAccess(opener, ipCase) || opensInEmergency(opener, ipCase);
}

/** Only because they wrote why: a view that the person is told of as such. */
export function opensInEmergency(opener: Opener, ipCase: Place): boolean {
  const { staff, municipality, now } = opener;
  if (!mayGo('emergency', staff, municipality) || ipCase.municipality !== municipality.id) return false;
  if (isBlocked(ipCase) || isDisqualified(ipCase, staff.staffId) || hasAccess(opener, ipCase)) return false;
  return isOpenInEmergency(staff.emergency, ipCase, now);
}

/** By one's place in the municipality, without any emergency. */
export function hasAccess(opener: Opener, ipCase: Place): boolean {
  const { staff, municipality } = opener;
  if (staff.municipality !== municipality.id || ipCase.municipality !== municipality.id) return false;
  // Fvl § 6: no other office opens it to whoever is disqualified.
  if (isDisqualified(ipCase, staff.staffId)) return false;
  if (isBlocked(ipCase)) return seesBlocked(opener);
  if (coordinatesCase(opener, ipCase)) return true;
  if (ipCase.restricted) return seesRestricted(staff, municipality, ipCase.unit);
  return followsAll(staff, municipality) || leads(staff, unitOf(municipality, ipCase.unit));
}

/** Where there is one unit, there is no other to forward a case to. */
function settlingIn({ units }: Municipality): readonly CaseAction[] {
  return units.length > 1 ? settling : settling.filter((action) => action !== 'forward');
}

/** What this employee may do in a case they may open; whether the case's state allows it is the domain's to say. */
export function actionsOf(opener: Opener, ipCase: Place): readonly CaseAction[] {
  const { staff, municipality } = opener;
  // An emergency is for reading.
  if (!hasAccess(opener, ipCase)) return [];
  // Who opens a restricted case as its coordinator alone does not settle it by leading another unit.
  const byOffice = !ipCase.restricted || seesRestricted(staff, municipality, ipCase.unit);
  const settles = leads(staff, unitOf(municipality, ipCase.unit)) || leadsCoordinatingUnit(staff, municipality);
  const overseen = byOffice && belongsToCoordinatingUnit(staff, municipality) ? overseeing : [];
  if (byOffice && settles) return [...settlingIn(municipality), ...coordinating, ...following, ...overseen];
  return coordinatesCase(opener, ipCase) ? [...coordinating, ...following, ...overseen] : [...following, ...overseen];
}

/** Whoever registers the plan writes in it: the coordinator, who stands in, and those who settle the case. */
export function mayWritePlan(opener: Opener, ipCase: Place): boolean {
  return actionsOf(opener, ipCase).includes('plan');
}

/** The parts of the staff site, as its menu has them. `front`: the queue, or where one's work is. */
export const staffPlaces = [
  'front',
  'plans',
  'case',
  'register',
  'figures',
  'notices',
  'settings',
  'log',
  'emergency',
  'practice',
] as const;
export type StaffPlace = (typeof staffPlaces)[number];

/** Who may come to a part of the site at all; what there is for them there is its own to say. */
export function mayGo(place: StaffPlace, staff: StaffUser, municipality: Municipality): boolean {
  if (staff.municipality !== municipality.id) return false;
  switch (place) {
    case 'front':
      return true;
    case 'plans':
      return mayCoordinate(staff, municipality);
    case 'case':
      return opensCases(staff) || staff.roles.includes('break-glass');
    case 'register':
      return staff.roles.includes('registrar') || unitsOf(staff, municipality).length > 0;
    case 'figures':
    case 'notices':
      return staff.roles.includes('administrator') || unitsOf(staff, municipality).length > 0;
    case 'settings':
      return staff.roles.includes('administrator');
    case 'log':
      return staff.roles.includes('auditor');
    case 'emergency':
      return staff.roles.includes('break-glass');
    case 'practice':
      return isPractice(municipality.id);
  }
}

/** The answer to "who should not handle your case" is for the coordinating unit alone. */
export function maySeeWishedAway(staff: StaffUser, municipality: Municipality): boolean {
  return staff.municipality === municipality.id && belongsToCoordinatingUnit(staff, municipality);
}
