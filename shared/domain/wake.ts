import { type Instant, momentInNorway } from './calendar/day.ts';
import { aimOfMunicipality } from './calendar/deadline.ts';
import { type IpCase, isOpen } from './case.ts';
import { sharingEnds } from './consent/expire-sharing.ts';
import { informationMoment } from './handling/miss-information.ts';
import { routeTo } from './handling/routing.ts';
import { stepsOfCase } from './ladders/every-step.ts';
import { silenceEnds } from './ladders/report.ts';
import { atEight } from './ladders/step.ts';
import { dueTurns, turnsOf } from './parties/rights-turns.ts';
import type { Municipality } from './settings/municipality.ts';

const afternoon = 15;

/**
 * The case with its next waking moment; every change of a case ends in this. A case whose unit is no more is the
 * coordinating unit's from then on (hol § 7-3): it would stand in nobody's queue.
 */
export function withWakeAt(ipCase: IpCase, municipality: Municipality): IpCase {
  const { wakeAt: _, ...rest } = ipCase;
  const unit = routeTo(ipCase.unit, municipality);
  const next = nextWake({ ...ipCase, unit }, municipality);
  return { ...rest, unit, ...(next && { wakeAt: next }) };
}

/** Whether the automatic preliminary answer should have gone by this moment and has not. */
export function preliminaryIsDue(ipCase: IpCase, at: Instant): boolean {
  const moment = preliminaryMoment(ipCase);
  return moment !== undefined && moment <= at;
}

function nextWake(ipCase: IpCase, municipality: Municipality): Instant | undefined {
  const once = [preliminaryMoment(ipCase), sharingEnds(ipCase), informationMoment(ipCase), silenceEnds(ipCase)];
  // Due and not done, say because the settings have changed: the next sweep does it.
  if (once.some((at) => at !== undefined && at <= ipCase.sweptTo)) return ipCase.sweptTo;
  if (dueTurns(ipCase, ipCase.sweptTo).length > 0) return ipCase.sweptTo;
  const rights = turnsOf(ipCase).map(({ at }) => at);
  const steps = stepsOfCase(ipCase, municipality, ipCase.sweptTo).map(({ at }) => at);
  const later = Object.values(ipCase.remindLater ?? {}).map(({ on }) => atEight(on));
  const moments = [...steps, ...rights, ...later, ...once];
  return moments.filter((at) => at !== undefined && at > ipCase.sweptTo).toSorted()[0];
}

function preliminaryMoment(ipCase: IpCase): Instant | undefined {
  if (!isOpen(ipCase) || ipCase.preliminaryAnswer) return undefined;
  return momentInNorway(aimOfMunicipality(ipCase.preliminaryBy), afternoon);
}
