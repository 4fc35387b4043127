import { addDays, type Instant } from '../calendar/day.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { InformationRequest } from '../consent/information-exchange.ts';
import { atEight, type Rungs, type Step } from './step.ts';

/** Whoever was asked for what is missing: reminded some days before the date; what comes after it is `missedAt`. */
export function informationSteps({ ipCase, municipality: { ladders } }: Rungs): readonly Step[] {
  const { status, information } = ipCase;
  const before = ladders.informationBefore;
  if (status !== 'awaiting-information' || !information) return [];
  const { by, since } = information;
  const step: Step = {
    tell: 'sender',
    kind: 'information-due',
    obligation: 'information',
    // Asked twice on the way to one date is two requests.
    occurrence: `${before}-days-before:${by}:${since}`,
    at: atEight(workingDayOnOrBefore(addDays(by, -before))),
    date: by,
  };
  return step.at > since ? [step] : [];
}

/** The morning of the first working day after the date. */
export function missedAt({ by }: InformationRequest): Instant {
  return atEight(workingDayOnOrAfter(addDays(by, 1)));
}
