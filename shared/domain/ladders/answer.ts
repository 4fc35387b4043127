import { addDays, type Day } from '../calendar/day.ts';
import { aimOfMunicipality } from '../calendar/deadline.ts';
import { addWorkingDays, workingDayOnOrBefore } from '../calendar/working-days.ts';
import { cameOn, type IpCase, isOpen } from '../case.ts';
import {
  atEight,
  atLevel,
  type Named,
  pair,
  type Rungs,
  type Step,
  weeklyThenMonthlyAfter,
  workingDaysName,
} from './step.ts';

/** The ladders of a case that is to be answered: take it, ring, give a preliminary answer, answer. */
export function answerSteps(rungs: Rungs): readonly Step[] {
  const { ipCase } = rungs;
  if (!isOpen(ipCase)) return [];
  const current = [...preliminarySteps(rungs), ...answerBefore(rungs), ...answerAfter(rungs)];
  return [
    ...takeSteps(rungs),
    ...callSteps(rungs),
    // Steps that lie before the obligation got its present date do not go.
    ...current.filter(({ at }) => at > ipCase.promisedSince),
  ];
}

/** Working days after receipt, or the yes to a report, while nobody has taken the case: leader, then each next in line. */
function takeSteps({ ipCase, lineOn, municipality: { ladders } }: Rungs): Step[] {
  if (ipCase.status !== 'received') return [];
  const from = cameOn(ipCase);
  return [ladders.takeLeader, ladders.takeDeputy, ladders.takeCoordinating].map((days, level) => {
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

/** Whoever asked to be rung: the leader some working days later, then the next in line. */
function callSteps({ ipCase, lineOn, municipality: { ladders } }: Rungs): Step[] {
  if (!ipCase.call || ipCase.call.doneOn) return [];
  const from = cameOn(ipCase);
  return [ladders.callLeader, ladders.callNext].map((days, level) => {
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

/** Some working days before the preliminary answer (fvl § 11 a): the leader can send one ready-made. */
function preliminarySteps({ ipCase, lineOn, municipality: { ladders } }: Rungs): Step[] {
  if (ipCase.preliminaryAnswer) return [];
  const on = addWorkingDays(aimOfMunicipality(ipCase.preliminaryBy), -ladders.preliminaryReadyWorkingDays);
  return [
    {
      tell: 'staff',
      kind: 'preliminary-ready',
      obligation: 'preliminary',
      occurrence: `${workingDaysName(ladders.preliminaryReadyWorkingDays)}-before:${ipCase.preliminaryBy}`,
      at: atEight(on),
      to: atLevel(lineOn(on), 0),
      date: ipCase.preliminaryBy,
    },
  ];
}

/** Twice by the calendar and once by working days before the promised date: the leader. */
function answerBefore({ ipCase, lineOn, municipality: { ladders } }: Rungs): Step[] {
  const aim = aimOfMunicipality(ipCase.promisedBy);
  const last = ladders.answerLastWorkingDays;
  const named = [
    ...[ladders.answerFirst, ladders.answerSecond].map(
      (days) => [`${days}-days-before`, workingDayOnOrBefore(addDays(aim, -days))] as const,
    ),
    [`${workingDaysName(last)}-before`, addWorkingDays(aim, -last)] as const,
  ];
  return named.map(([name, on]) => answerStep(ipCase, { name, on, to: atLevel(lineOn(on), 0) }));
}

/** Soon after it, weekly, and after some weeks monthly one level up: the leader and the next in line. */
function answerAfter({ ipCase, lineOn, until, municipality: { ladders } }: Rungs): Step[] {
  const days = ladders.answerOverdueWorkingDays;
  const first = addWorkingDays(aimOfMunicipality(ipCase.promisedBy), days);
  const { weeks, months } = weeklyThenMonthlyAfter(first, until, ladders.weeklyTimes);
  const step = (name: string, on: Day, level: number) => answerStep(ipCase, { name, on, to: pair(lineOn(on), level) });
  return [
    { ...step(`${workingDaysName(days)}-after`, first, 1), atOnce: true },
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
