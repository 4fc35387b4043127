import { appliedOn, type IpCase, isOpen } from '../case.ts';
import { addDays, type Day } from '../day.ts';
import { aimOfMunicipality } from '../deadline.ts';
import { addWorkingDays, workingDayOnOrBefore } from '../working-days.ts';
import { atEight, atLevel, type Named, pair, type Rungs, type Step, weeklyThenMonthlyAfter } from './step.ts';

/** The ladders of a case that is to be answered: take it, ring, give a preliminary answer, answer. */
export function answerSteps(rungs: Rungs): readonly Step[] {
  const { ipCase, lineOn } = rungs;
  if (!isOpen(ipCase)) return [];
  const current = [...answerBefore(ipCase, lineOn), ...answerAfter(rungs)];
  return [
    ...takeSteps(ipCase, lineOn),
    ...callSteps(ipCase, lineOn),
    ...preliminarySteps(ipCase, lineOn),
    // Steps that lie before the obligation got its present date do not go.
    ...current.filter(({ at }) => at > ipCase.promisedSince),
  ];
}

/** Whoever it was forwarded or handed over to has not had it longer than that. */
function cameOn(ipCase: IpCase): Day {
  return ipCase.handedOn ?? appliedOn(ipCase);
}

/** 3, 5 and 7 working days after receipt, or the yes to a report, while nobody has taken the case: leader, then each next in line. */
function takeSteps(ipCase: IpCase, lineOn: Rungs['lineOn']): Step[] {
  if (ipCase.status !== 'received') return [];
  const from = cameOn(ipCase);
  return [3, 5, 7].map((days, level) => {
    const on = addWorkingDays(from, days);
    return {
      tell: 'staff',
      kind: 'take-case',
      obligation: 'take',
      occurrence: `${days}-working-days:${from}`,
      at: atEight(on),
      to: atLevel(lineOn(on), level),
      date: ipCase.promisedBy,
    };
  });
}

/** Whoever asked to be rung: the leader on the second working day, the next in line on the third. */
function callSteps(ipCase: IpCase, lineOn: Rungs['lineOn']): Step[] {
  if (!ipCase.call || ipCase.call.doneOn) return [];
  const from = cameOn(ipCase);
  return [2, 3].map((days, level) => {
    const on = addWorkingDays(from, days);
    return {
      tell: 'staff',
      kind: 'call-applicant',
      obligation: 'call',
      occurrence: `${days}-working-days:${from}`,
      at: atEight(on),
      to: atLevel(lineOn(on), level),
      date: on,
    };
  });
}

/** Three working days before the preliminary answer (fvl § 11 a): the leader can send one ready-made. */
function preliminarySteps(ipCase: IpCase, lineOn: Rungs['lineOn']): Step[] {
  if (ipCase.preliminaryAnswer) return [];
  const on = addWorkingDays(aimOfMunicipality(ipCase.preliminaryBy), -3);
  return [
    {
      tell: 'staff',
      kind: 'preliminary-ready',
      obligation: 'preliminary',
      occurrence: `3-working-days-before:${ipCase.preliminaryBy}`,
      at: atEight(on),
      to: atLevel(lineOn(on), 0),
      date: ipCase.preliminaryBy,
    },
  ];
}

/** 14 and 7 days and one working day before the promised date: the leader. */
function answerBefore(ipCase: IpCase, lineOn: Rungs['lineOn']): Step[] {
  const aim = aimOfMunicipality(ipCase.promisedBy);
  const rungs = [
    ['14-days-before', workingDayOnOrBefore(addDays(aim, -14))],
    ['7-days-before', workingDayOnOrBefore(addDays(aim, -7))],
    ['1-working-day-before', addWorkingDays(aim, -1)],
  ] as const;
  return rungs.map(([name, on]) => answerStep(ipCase, { name, on, to: atLevel(lineOn(on), 0) }));
}

/** One working day after it, weekly, and after four weeks monthly one level up: the leader and the next in line. */
function answerAfter({ ipCase, lineOn, until }: Rungs): Step[] {
  const first = addWorkingDays(aimOfMunicipality(ipCase.promisedBy), 1);
  const { weeks, months } = weeklyThenMonthlyAfter(first, until);
  const step = (name: string, on: Day, level: number) => answerStep(ipCase, { name, on, to: pair(lineOn(on), level) });
  return [
    step('1-working-day-after', first, 1),
    ...weeks.map(({ number, on }) => step(`week-${number}-after`, on, 1)),
    ...months.map(({ number, on }) => step(`month-${number}-after`, on, 1 + number)),
  ];
}

function answerStep(ipCase: IpCase, { name, on, to }: Named): Step {
  return {
    tell: 'staff',
    kind: name.endsWith('after') ? 'answer-overdue' : 'answer-due',
    obligation: 'answer',
    occurrence: `${name}:${ipCase.promisedBy}`,
    at: atEight(on),
    to,
    date: ipCase.promisedBy,
  };
}
