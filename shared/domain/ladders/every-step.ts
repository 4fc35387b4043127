import { type Day, dayInNorway, type Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import { lineByDay } from '../handling/routing.ts';
import type { Municipality } from '../settings/municipality.ts';
import { absenceSteps } from './absence.ts';
import { answerSteps } from './answer.ts';
import { askedInSteps } from './asked-in.ts';
import { birthdaySteps } from './birthdays.ts';
import { complaintSteps } from './complaint.ts';
import { appointSteps } from './coordinator.ts';
import { unopenedSteps } from './decision.ts';
import { informationSteps } from './information.ts';
import { mandateSteps } from './mandate.ts';
import { makePlanSteps, revisionSteps } from './plan.ts';
import { reportSteps } from './report.ts';
import { secondParentSteps } from './second-parent.ts';
import type { Rungs, Step } from './step.ts';

/** Every rung of the ladders that stand in this case, in no order; endless ones until one step past `until`. */
export function stepsOfCase(ipCase: IpCase, municipality: Municipality, until: Instant): readonly Step[] {
  return everyLadder({ ipCase, municipality, lineOn: lineByDay(ipCase, municipality), until });
}

/** The same as a sweep at this moment carries them out: what was missed goes to those who are at work today. */
export function stepsMadeGood(ipCase: IpCase, municipality: Municipality, at: Instant): readonly Step[] {
  const toldFrom = dayInNorway(new Date(at));
  const line = lineByDay(ipCase, municipality);
  const lineOn = (on: Day) => line(on > toldFrom ? on : toldFrom);
  return everyLadder({ ipCase, municipality, lineOn, until: at, toldFrom });
}

function everyLadder(rungs: Rungs): readonly Step[] {
  return [
    ...answerSteps(rungs),
    ...informationSteps(rungs),
    ...mandateSteps(rungs),
    ...unopenedSteps(rungs),
    ...appointSteps(rungs),
    ...absenceSteps(rungs),
    ...makePlanSteps(rungs),
    ...revisionSteps(rungs),
    ...complaintSteps(rungs),
    ...birthdaySteps(rungs),
    ...askedInSteps(rungs),
    ...secondParentSteps(rungs),
    ...reportSteps(rungs),
  ];
}
