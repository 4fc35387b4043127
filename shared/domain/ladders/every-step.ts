import type { IpCase } from '../case.ts';
import type { Instant } from '../day.ts';
import type { Municipality } from '../municipality.ts';
import { lineByDay } from '../routing.ts';
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
import type { Step } from './step.ts';

/** Every rung of the ladders that stand in this case, in no order; endless ones until one step past `until`. */
export function stepsOfCase(ipCase: IpCase, municipality: Municipality, until: Instant): readonly Step[] {
  const rungs = { ipCase, municipality, lineOn: lineByDay(ipCase, municipality), until };
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
