/**
 * The numbers of the ladders: days before or after a date, counted in calendar days unless a name says working days.
 * `weeklyTimes`: how often a reminder comes weekly before it comes monthly.
 */
export type Ladders = {
  /** Working days after receipt while nobody has taken the case: leader, deputy, coordinating unit. */
  readonly takeLeader: number;
  readonly takeDeputy: number;
  readonly takeCoordinating: number;
  /** Working days after which whoever asked to be rung is to have been: leader, then the next in line. */
  readonly callLeader: number;
  readonly callNext: number;
  readonly preliminaryReadyWorkingDays: number;
  readonly answerFirst: number;
  readonly answerSecond: number;
  readonly answerLastWorkingDays: number;
  readonly answerOverdueWorkingDays: number;
  readonly weeklyTimes: number;
  readonly appointBefore: number;
  readonly vacantFirst: number;
  readonly vacantSecond: number;
  readonly planBefore: number;
  readonly revisionPerson: number;
  readonly revisionFirst: number;
  readonly revisionSecond: number;
  /** Working days that a coordinator is away without a stand-in. */
  readonly absenceWorkingDays: number;
  readonly informationBefore: number;
  readonly unopenedReminder: number;
  readonly unopenedLetter: number;
  /** A mandate, another parent, a young person asked in: the one who is missing, then a task. */
  readonly awaitedReminder: number;
  readonly awaitedTask: number;
  readonly reportReminder: number;
  readonly reportCall: number;
  readonly sixteenBefore: number;
  readonly eighteenFirst: number;
  readonly eighteenSecond: number;
  readonly complaintFirst: number;
  readonly complaintSecond: number;
  readonly complaintOverdueWorkingDays: number;
};

export type LadderStep = keyof Ladders;

export const ladderSteps = [
  'takeLeader',
  'takeDeputy',
  'takeCoordinating',
  'callLeader',
  'callNext',
  'preliminaryReadyWorkingDays',
  'answerFirst',
  'answerSecond',
  'answerLastWorkingDays',
  'answerOverdueWorkingDays',
  'weeklyTimes',
  'appointBefore',
  'vacantFirst',
  'vacantSecond',
  'planBefore',
  'revisionPerson',
  'revisionFirst',
  'revisionSecond',
  'absenceWorkingDays',
  'informationBefore',
  'unopenedReminder',
  'unopenedLetter',
  'awaitedReminder',
  'awaitedTask',
  'reportReminder',
  'reportCall',
  'sixteenBefore',
  'eighteenFirst',
  'eighteenSecond',
  'complaintFirst',
  'complaintSecond',
  'complaintOverdueWorkingDays',
] as const satisfies readonly LadderStep[];

/** What holds where a municipality has set nothing else. */
export const usualLadders: Ladders = {
  takeLeader: 3,
  takeDeputy: 5,
  takeCoordinating: 7,
  callLeader: 2,
  callNext: 3,
  preliminaryReadyWorkingDays: 3,
  answerFirst: 14,
  answerSecond: 7,
  answerLastWorkingDays: 1,
  answerOverdueWorkingDays: 1,
  weeklyTimes: 4,
  appointBefore: 3,
  vacantFirst: 1,
  vacantSecond: 3,
  planBefore: 14,
  revisionPerson: 30,
  revisionFirst: 30,
  revisionSecond: 7,
  absenceWorkingDays: 5,
  informationBefore: 3,
  unopenedReminder: 7,
  unopenedLetter: 14,
  awaitedReminder: 7,
  awaitedTask: 21,
  reportReminder: 14,
  reportCall: 21,
  sixteenBefore: 90,
  eighteenFirst: 180,
  eighteenSecond: 60,
  complaintFirst: 14,
  complaintSecond: 7,
  complaintOverdueWorkingDays: 1,
};

/** Further off than this a reminder is a slip of the keys. */
const longest = 180;

/** A letter counts as arrived three weeks after the notice at the latest (`arrivalInSeat`): it is not to leave later. */
const latestLetter = 14;

/** The most that a step may be; the least is 1. */
export function mostOf(step: LadderStep): number {
  if (step === 'unopenedLetter') return latestLetter;
  if (step === 'weeklyTimes') return 12;
  return longest;
}

/** Of each pair the first number is smaller than the second: the nearer rung comes after the farther one. */
export const rising: readonly (readonly [LadderStep, LadderStep])[] = [
  ['takeLeader', 'takeDeputy'],
  ['takeDeputy', 'takeCoordinating'],
  ['callLeader', 'callNext'],
  ['answerSecond', 'answerFirst'],
  ['answerLastWorkingDays', 'answerSecond'],
  ['vacantFirst', 'vacantSecond'],
  ['revisionSecond', 'revisionFirst'],
  ['unopenedReminder', 'unopenedLetter'],
  ['awaitedReminder', 'awaitedTask'],
  ['reportReminder', 'reportCall'],
  ['eighteenSecond', 'eighteenFirst'],
  ['complaintSecond', 'complaintFirst'],
];
