import type { StaffStepKind } from '../../domain/telling/notice.ts';
import { digestTexts } from './digest-texts.ts';
import type { StaffKind } from './wording.ts';
import { wordings } from './wordings.ts';

/** Every kind that is a mail of its own to staff; those to citizens are `citizenKinds`. */
export const staffKinds: readonly StaffKind[] = Object.keys(wordings.nb.staff).filter(isStaffKind);

export function isStaffKind(name: string): name is StaffKind {
  return Object.hasOwn(wordings.nb.staff, name);
}

/** Every message that staff get: mails of their own, and the digest. */
export const staffMessages = [...staffKinds, 'digest'] as const;

/** Every kind that is a row of a digest. */
export const staffSteps: readonly StaffStepKind[] = Object.keys(digestTexts.nb.rows).filter(isStaffStep);

export function isStaffStep(name: string): name is StaffStepKind {
  return Object.hasOwn(digestTexts.nb.rows, name);
}
