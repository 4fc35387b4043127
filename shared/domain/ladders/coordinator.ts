import { addDays, type Day } from '../calendar/day.ts';
import { aimOfMunicipality } from '../calendar/deadline.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { AppointClock } from '../case.ts';
import { isAtWork } from '../settings/municipality.ts';
import { atEight, atLevel, type Named, pair, type Rungs, type Step, untilAfter, weeklyAfter } from './step.ts';

/**
 * Appoint a coordinator: the leader before the date and on it, then weekly together with the next in line. A place that
 * has become vacant: the leader first, soon with the next in line and weekly from then.
 */
export function appointSteps(rungs: Rungs): readonly Step[] {
  const { appoint } = rungs.ipCase;
  if (!appoint) return [];
  const steps = appoint.vacant ? vacantSteps(appoint, rungs) : owedSteps(appoint, rungs);
  return steps.filter(({ at }) => at > appoint.since);
}

function owedSteps(clock: AppointClock, { lineOn, until, municipality }: Rungs): Step[] {
  const { appointBefore } = municipality.ladders;
  const aim = aimOfMunicipality(clock.by);
  const before = workingDayOnOrBefore(addDays(aim, -appointBefore));
  return [
    appointStep(clock, { name: `${appointBefore}-days-before`, on: before, to: atLevel(lineOn(before), 0) }),
    appointStep(clock, { name: 'on-the-date', on: aim, to: atLevel(lineOn(aim), 0) }),
    ...weeklySteps(clock, aim, { lineOn, until }),
  ];
}

function vacantSteps(clock: AppointClock, { lineOn, until, municipality }: Rungs): Step[] {
  const { vacantFirst, vacantSecond } = municipality.ladders;
  const first = workingDayOnOrAfter(addDays(clock.by, vacantFirst));
  const second = workingDayOnOrAfter(addDays(clock.by, vacantSecond));
  return [
    appointStep(clock, { name: `day-${vacantFirst}-after`, on: first, to: atLevel(lineOn(first), 0) }),
    appointStep(clock, { name: `day-${vacantSecond}-after`, on: second, to: pair(lineOn(second), 1) }),
    ...weeklySteps(clock, second, { lineOn, until }),
  ];
}

function weeklySteps(clock: AppointClock, from: Day, { lineOn, until }: Pick<Rungs, 'lineOn' | 'until'>): Step[] {
  return weeklyAfter(from, untilAfter(until, clock.since)).map(({ number, on }) =>
    appointStep(clock, { name: `week-${number}-after`, on, to: pair(lineOn(on), 1) }),
  );
}

function appointStep({ by, since }: AppointClock, { name, on, to }: Named): Step {
  return {
    tell: 'staff',
    kind: name.endsWith('after') ? 'appoint-overdue' : 'appoint-due',
    obligation: 'appoint',
    // A place that falls vacant twice on a day is two occurrences.
    occurrence: `${name}:${by}:${since}`,
    at: atEight(on),
    to,
    date: by,
  };
}

/** Who gets what goes to the coordinator on this day: a stand-in instead of them, the leader where nobody is there. */
export function coordinatorOn(rungs: Omit<Rungs, 'until'>, due: Day): readonly string[] {
  const { ipCase, lineOn, municipality, toldFrom = due } = rungs;
  const on = toldFrom > due ? toldFrom : due;
  const { staffId, standIn } = ipCase.coordinator ?? {};
  const isThere = (id: string) => isAtWork(id, municipality, on);
  if (standIn && standIn.until >= on && isThere(standIn.staffId)) return [standIn.staffId];
  return staffId !== undefined && isThere(staffId) ? [staffId] : atLevel(lineOn(on), 0);
}
