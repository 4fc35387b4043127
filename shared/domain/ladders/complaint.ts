import { addDays, type Day } from '../calendar/day.ts';
import { aimOfMunicipality } from '../calendar/deadline.ts';
import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days.ts';
import { type IpCase, isEnded } from '../case.ts';
import { type Complaint, resultExpectedBy, unansweredComplaint } from '../complaint/complaint.ts';
import { told } from '../parties/told.ts';
import { turnedMeanwhile } from '../parties/turned-meanwhile.ts';
import {
  atEight,
  atLevel,
  type Named,
  pair,
  type Rungs,
  type Step,
  untilAfter,
  weeklyAfter,
  workingDaysName,
} from './step.ts';

/**
 * Look at the case anew within a month of a complaint: the leader twice before, together with the next in line soon
 * after and weekly. The person hears on the last day that it takes longer. Once it is sent on to the
 * County Governor: a task after three months without a result.
 */
export function complaintSteps(rungs: Rungs): readonly Step[] {
  const complaint = unansweredComplaint(rungs.ipCase);
  if (!complaint) return resultSteps(rungs.ipCase);
  const steps = [
    ...stepsBefore(complaint, rungs),
    ...delayedStep(complaint, rungs.ipCase),
    ...stepsAfter(complaint, rungs),
  ];
  return steps.filter(({ at }) => at > complaint.receivedAt);
}

function stepsBefore(complaint: Complaint, { lineOn, municipality: { ladders } }: Rungs): readonly Step[] {
  const aim = aimOfMunicipality(complaint.by);
  return [ladders.complaintFirst, ladders.complaintSecond].map((days) => {
    const on = workingDayOnOrBefore(addDays(aim, -days));
    return leaderStep(complaint, { name: `${days}-days-before`, on, to: atLevel(lineOn(on), 0) });
  });
}

function stepsAfter(complaint: Complaint, { lineOn, until, municipality }: Rungs): readonly Step[] {
  const days = municipality.ladders.complaintOverdueWorkingDays;
  const first = addWorkingDays(aimOfMunicipality(complaint.by), days);
  const step = (name: string, on: Day) => leaderStep(complaint, { name, on, to: pair(lineOn(on), 1) });
  const weeks = weeklyAfter(first, untilAfter(until, complaint.receivedAt));
  return [
    { ...step(`${workingDaysName(days)}-after`, first), atOnce: true },
    ...weeks.map(({ number, on }) => step(`week-${number}-after`, on)),
  ];
}

function leaderStep(complaint: Complaint, { name, on, to }: Named): Step {
  return {
    tell: 'staff',
    kind: name.endsWith('after') ? 'complaint-overdue' : 'complaint-due',
    obligation: 'complaint',
    occurrence: occurrenceOf(name, complaint),
    at: atEight(on),
    to,
    date: complaint.by,
  };
}

/** Nobody who has ceased to decide since the case was over hears of it. */
function delayedStep(complaint: Complaint, ipCase: IpCase): readonly Step[] {
  const to = told(ipCase);
  const at = atEight(aimOfMunicipality(complaint.by));
  if (isEnded(ipCase) && turnedMeanwhile(ipCase, at)) return [];
  const step: Step = {
    tell: 'person',
    ...(to && { to }),
    kind: 'complaint-delayed',
    obligation: 'complaint-person',
    occurrence: occurrenceOf('on-the-date', complaint),
    at,
    date: complaint.by,
    // What takes longer than a month is told with a reason, as of an application (fvl § 11 a).
    legal: true,
  };
  return [step];
}

/** Two complaints on a day are two. */
function occurrenceOf(name: string, { by, receivedAt }: Complaint): string {
  return `${name}:${by}:${receivedAt}`;
}

function resultSteps({ complaint }: Pick<IpCase, 'complaint'>): readonly Step[] {
  const by = complaint && resultExpectedBy({ complaint });
  if (!by) return [];
  return [
    {
      tell: 'nobody',
      task: 'complaint-result-missing',
      obligation: 'complaint-result',
      occurrence: occurrenceOf(`result-by-${by}`, complaint),
      at: atEight(workingDayOnOrAfter(by)),
      date: by,
    },
  ];
}
