import { masoy } from '../../infra/municipalities/masoy.ts';
import { type Ladders, usualLadders } from '../../shared/domain/settings/ladder-settings.ts';
import type { Municipality, StaffMember } from '../../shared/domain/settings/municipality.ts';

export function withLadders(ladders: Partial<Ladders>, municipality: Municipality = masoy): Municipality {
  return { ...municipality, ladders: { ...usualLadders, ...ladders } };
}

/** The municipality with something else known of one employee. */
export function withEmployee(
  staffId: string,
  changed: Partial<StaffMember>,
  municipality: Municipality = masoy,
): Municipality {
  const staff = municipality.staff.map((member) => (member.id === staffId ? { ...member, ...changed } : member));
  return { ...municipality, staff };
}
