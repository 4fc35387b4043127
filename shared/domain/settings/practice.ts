/**
 * Whether this is a municipality to train in. Its id tells, so that it shows in every address, and no change of settings
 * turns a real municipality into one or one into a real one.
 */
export function isPractice(municipality: string): boolean {
  return /^oving(-[a-z]+)*$/.test(municipality);
}

/** How far the clock of a practice municipality is ahead, and how far it is on its way to; milliseconds. */
export type PracticeClock = { readonly aheadMs: number; readonly untilMs: number };

export const notAhead: PracticeClock = { aheadMs: 0, untilMs: 0 };

const dayMs = 86_400_000;
/** A year of the clock is enough to see a plan through to its revision, twice. */
const mostDaysAhead = 800;

export const practiceJumps = [1, 7, 28] as const;
export type PracticeJump = (typeof practiceJumps)[number];

/** The clock sent so many days further on. */
export function sentOn(clock: PracticeClock, days: PracticeJump): PracticeClock {
  return { ...clock, untilMs: Math.min(clock.untilMs + days * dayMs, mostDaysAhead * dayMs) };
}

/** A number of the synthetic series (month + 80): it belongs to nobody. */
export function isSyntheticNumber(nationalId: string): boolean {
  return /^\d{2}[89]\d/.test(nationalId);
}
