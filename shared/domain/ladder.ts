import { type IpCase, isOpen } from './case.ts';
import { addDays, addMonths, type Day, type Instant, momentInNorway } from './day.ts';
import { aimOfMunicipality } from './deadline.ts';
import type { Municipality } from './municipality.ts';
import type { NoticeKind } from './notice.ts';
import { lineOf } from './routing.ts';
import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

/** One rung: when it falls due, and which staff are told. */
export type Step = {
  readonly kind: Extract<
    NoticeKind,
    'take-case' | 'call-applicant' | 'answer-due' | 'answer-overdue' | 'preliminary-ready'
  >;
  /** Which obligation it belongs to: of the missed steps of one obligation only the latest goes. */
  readonly obligation: 'take' | 'call' | 'answer' | 'preliminary';
  readonly occurrence: string;
  readonly at: Instant;
  readonly to: readonly string[];
  /** The date the obligation is to be met by. */
  readonly date: Day;
};

const morning = 8;
const weeklyReminders = 4;

/**
 * Every rung of the ladders that stand in this case, in no order; the monthly ones go on without end, so that the
 * caller says `until` which moment it wants them.
 */
export function stepsOfCase(ipCase: IpCase, municipality: Municipality, until: Instant): readonly Step[] {
  if (!isOpen(ipCase)) return [];
  const line = lineOf(ipCase.unit, municipality);
  const current = [...answerBefore(ipCase, line), ...answerAfter(ipCase, line, until)];
  return [
    ...takeSteps(ipCase, line),
    ...callSteps(ipCase, line),
    ...preliminarySteps(ipCase, line),
    // Steps that lie before the obligation got its present date do not go.
    ...current.filter(({ at }) => at > ipCase.promisedSince),
  ];
}

/** 3, 5 and 7 working days after receipt while nobody has taken the case: leader, then each next in line. */
function takeSteps(ipCase: IpCase, line: readonly string[]): Step[] {
  if (ipCase.status !== 'received') return [];
  return [3, 5, 7].map((days, level) => {
    const on = addWorkingDays(ipCase.receivedOn, days);
    return {
      kind: 'take-case',
      obligation: 'take',
      occurrence: `${days}-working-days:${ipCase.receivedOn}`,
      at: momentInNorway(on, morning),
      to: atLevel(line, level),
      date: ipCase.promisedBy,
    };
  });
}

/** Whoever asked to be rung: the leader on the second working day, the next in line on the third. */
function callSteps(ipCase: IpCase, line: readonly string[]): Step[] {
  if (!ipCase.call || ipCase.call.doneOn) return [];
  return [2, 3].map((days, level) => {
    const on = addWorkingDays(ipCase.receivedOn, days);
    return {
      kind: 'call-applicant',
      obligation: 'call',
      occurrence: `${days}-working-days:${ipCase.receivedOn}`,
      at: momentInNorway(on, morning),
      to: atLevel(line, level),
      date: on,
    };
  });
}

/** Three working days before the preliminary answer (fvl § 11 a): the leader can send one ready-made. */
function preliminarySteps(ipCase: IpCase, line: readonly string[]): Step[] {
  if (ipCase.preliminaryAnswer) return [];
  const aim = aimOfMunicipality(ipCase.preliminaryBy);
  return [
    {
      kind: 'preliminary-ready',
      obligation: 'preliminary',
      occurrence: `3-working-days-before:${ipCase.preliminaryBy}`,
      at: momentInNorway(addWorkingDays(aim, -3), morning),
      to: atLevel(line, 0),
      date: ipCase.preliminaryBy,
    },
  ];
}

/** 14 and 7 days and one working day before the promised date: the leader. */
function answerBefore(ipCase: IpCase, line: readonly string[]): Step[] {
  const aim = aimOfMunicipality(ipCase.promisedBy);
  const rungs = [
    ['14-days-before', workingDayOnOrBefore(addDays(aim, -14))],
    ['7-days-before', workingDayOnOrBefore(addDays(aim, -7))],
    ['1-working-day-before', addWorkingDays(aim, -1)],
  ] as const;
  return rungs.map(([name, on]) => answerStep(ipCase, name, on, atLevel(line, 0)));
}

/** One working day after it, weekly, and after four weeks monthly one level up: the leader and the next in line. */
function answerAfter(ipCase: IpCase, line: readonly string[], until: Instant): Step[] {
  const first = addWorkingDays(aimOfMunicipality(ipCase.promisedBy), 1);
  const last = addDays(first, 7 * weeklyReminders);
  const steps = [answerStep(ipCase, '1-working-day-after', first, pair(line, 1))];
  for (let week = 1; week <= weeklyReminders; week += 1) {
    const on = workingDayOnOrAfter(addDays(first, 7 * week));
    steps.push(answerStep(ipCase, `week-${week}-after`, on, pair(line, 1)));
  }
  for (let month = 1; ; month += 1) {
    const on = workingDayOnOrAfter(addMonths(last, month));
    const step = answerStep(ipCase, `month-${month}-after`, on, pair(line, 1 + month));
    steps.push(step);
    if (step.at > until) return steps;
  }
}

function answerStep(ipCase: IpCase, name: string, on: Day, to: readonly string[]): Step {
  return {
    kind: name.endsWith('after') ? 'answer-overdue' : 'answer-due',
    obligation: 'answer',
    occurrence: `${name}:${ipCase.promisedBy}`,
    at: momentInNorway(on, morning),
    to,
    date: ipCase.promisedBy,
  };
}

/** The person at this level of the line, or the last of it. */
function atLevel(line: readonly string[], level: number): readonly string[] {
  return line.slice(Math.min(level, line.length - 1)).slice(0, 1);
}

function pair(line: readonly string[], level: number): readonly string[] {
  return [...new Set([...atLevel(line, 0), ...atLevel(line, level)])];
}
