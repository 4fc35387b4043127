import type { Day } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';

/** Who has parental responsibility, as whoever applied for a child says; `unknown` too where they were not asked. */
export const responsibilities = ['alone', 'two', 'childWelfare', 'unknown'] as const;
export type Responsibility = (typeof responsibilities)[number];

/** Whether the other parent may be asked now: safety first, so that everything but a yes holds the question back. */
export const contactAnswers = ['yes', 'callFirst', 'no'] as const;
export type MayContact = (typeof contactAnswers)[number];

/**
 * Whose consent a leader has found to be needed for a child under 16 (pbrl § 4-4). One parent is enough where only one
 * has the responsibility, for ordinary daily care (letter a), and for what keeps the child from harm (letter b); child
 * welfare consents where it has taken over the care.
 */
export const consentGrounds = ['both', 'soleResponsibility', 'dailyCare', 'necessary', 'childWelfare'] as const;
export type ConsentGround = (typeof consentGrounds)[number];

export type Parents = {
  readonly responsibility: Responsibility;
  /** Asked of one who says that they are two. */
  readonly mayContact?: MayContact;
  /** What a leader has found; until then what the applicant says. */
  readonly finding?: { readonly ground: ConsentGround; readonly on: Day; readonly by: string };
};

/** Whose yes it is: that of whoever applied (or of the one who decides in their place), or the other parent's. */
export type ConsentGiver = 'main' | 'otherParent';

/** Whether nothing holds before both who have parental responsibility have said yes to it (pbrl § 4-4). */
export function needsBoth({ role, roleCheck, parents }: Pick<IpCase, 'role' | 'roleCheck' | 'parents'>): boolean {
  // Once the young person decides, no parent does.
  if (role !== 'parent' || roleCheck === 'expired' || !parents) return false;
  return parents.finding ? parents.finding.ground === 'both' : parents.responsibility !== 'alone';
}

/** Whether a parent may decide here at all: not where child welfare does. */
export function parentDecides({ parents }: Pick<IpCase, 'parents'>): boolean {
  return parents?.finding?.ground !== 'childWelfare';
}
