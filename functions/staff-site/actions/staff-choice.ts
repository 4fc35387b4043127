import type { IpCase } from '../../../shared/domain/case.ts';
import { isDisqualified } from '../../../shared/domain/handling/disqualified.ts';
import type { Unfit } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { leaveOn, type StaffMember, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { nameOf, type StaffPage } from '../staff-page.ts';

export type CoordinatorTyped = { readonly coordinator: string };

/** Whom one can choose among: everybody of the municipality but those who open no cases, or not this one. */
export function choosableStaff(
  { municipality }: Pick<StaffPage, 'municipality'>,
  ipCase: IpCase,
): readonly StaffMember[] {
  return municipality.staff.filter(({ id, opensNoCases }) => !opensNoCases && !isDisqualified(ipCase, id));
}

/** Whom one can choose to stand in: everybody but the coordinator. */
export function choosableStandIns(page: StaffPage, ipCase: IpCase): readonly StaffMember[] {
  return choosableStaff(page, ipCase).filter(({ id }) => id !== ipCase.coordinator?.staffId);
}

/** What is wrong with the one who was chosen, and until when. */
export function unfitProblem(
  reason: Unfit,
  staffId: string,
  page: Pick<StaffPage, 'municipality' | 'today'>,
): ShownProblem {
  const { municipality, today } = page;
  if (reason === 'disqualified') return { field: 'coordinator', code: reason };
  const absence = leaveOn(staffMember(municipality, staffId), today);
  if (reason === 'unknown-staff' || !absence) return { field: 'coordinator', code: 'unknown-staff' };
  const until = writtenDay(absence.to, municipality.language);
  return { field: 'coordinator', code: 'away', name: nameOf(page, staffId), until };
}
