import type { StaffKind } from './wording.ts';
import { wordings } from './wordings.ts';

/** Every kind that has a text to staff; those to citizens are `citizenKinds`. */
export const staffKinds: readonly StaffKind[] = Object.keys(wordings.nb.staff).filter(isStaffKind);

function isStaffKind(name: string): name is StaffKind {
  return Object.hasOwn(wordings.nb.staff, name);
}
