import { addDays, type Day } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { type Coordinator, isEnded } from '../case.ts';
import type { Absence, Away } from '../settings/absence.ts';
import { absenceOn, type Municipality, staffMember } from '../settings/municipality.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/** A coordinator away for some working days without a stand-in: a task for the unit ("to any time one person"). */
export function absenceSteps({ ipCase, municipality }: Rungs): readonly Step[] {
  const { coordinator } = ipCase;
  if (!coordinator || isEnded(ipCase)) return [];
  const alone = absencesOf(coordinator.staffId, municipality).flatMap((absence) =>
    withNobody(absence, coordinator, municipality),
  );
  return alone.flatMap(({ from, to }): Step[] => {
    const on = addWorkingDays(from, municipality.ladders.absenceWorkingDays);
    if (to < on || on <= coordinator.since) return [];
    const occurrence = `away:${coordinator.staffId}:${from}`;
    return [
      { tell: 'nobody', task: 'coordinator-absent', obligation: 'absence', occurrence, at: atEight(on), date: to },
    ];
  });
}

function absencesOf(staffId: string, municipality: Municipality): readonly Absence[] {
  const member = staffMember(municipality, staffId);
  const whole = (member?.away ?? []).map((absence) => withNeighbours(absence, member));
  return whole.filter(({ from }, index) => whole.findIndex((other) => other.from === from) === index);
}

const mostNeighbours = 30;

/**
 * Together with the absences right before and after it, so that nobody is alone through several short ones on end. One
 * that repeats never lasts past its week.
 */
function withNeighbours(absence: Absence, member: Away | undefined): Absence {
  let { from, to } = absence;
  for (let left = mostNeighbours; left > 0; left -= 1) {
    const [before, after] = [absenceOn(member, addWorkingDays(from, -1)), absenceOn(member, addWorkingDays(to, 1))];
    if (!before && !after) break;
    from = before?.from ?? from;
    to = after?.to ?? to;
  }
  return { from, to };
}

/** The parts of an absence that nobody stands in on: where the stand-in is away as well, and after their last day. */
function withNobody(absence: Absence, { standIn }: Coordinator, municipality: Municipality): readonly Absence[] {
  if (!standIn || standIn.until < absence.from) return [absence];
  const { until } = standIn;
  const both = absencesOf(standIn.staffId, municipality).filter(
    ({ from, to }) => from <= earlier(until, absence.to) && to >= absence.from,
  );
  const away = both.map(({ from, to }) => ({
    from: later(from, absence.from),
    // Who is still away on their last day as a stand-in does not come back as one.
    to: to >= until ? absence.to : earlier(to, absence.to),
  }));
  const isLeft = until < absence.to && !both.some(({ to }) => to >= until);
  return isLeft ? [...away, { from: addDays(until, 1), to: absence.to }] : away;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
