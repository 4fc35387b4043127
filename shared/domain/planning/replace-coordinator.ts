import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type Coordinator, type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { toCoordinator, type Unfit, unfitToCoordinate } from './appoint-coordinator.ts';

/** Transition 10: the coordinator has left. Access ends at once, and a new one is owed from today. */
export function coordinatorLeft(
  before: IpCase,
  { staffId, now }: StaffAct,
  municipality: Municipality,
): Transition<'no-coordinator'> {
  const { coordinator, ...rest } = before;
  if (!coordinator || isEnded(before)) return { ok: false, reason: 'no-coordinator' };
  const at = instant(now);
  const vacant: IpCase = {
    ...rest,
    version: before.version + 1,
    appoint: { by: dayInNorway(now), since: at, vacant: true },
  };
  return {
    ok: true,
    change: {
      before,
      after: withClocks(vacant, municipality, now),
      events: [{ type: 'coordinator-left', coordinator: coordinator.staffId, at, by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}

export type StandInTerms = { readonly standIn: string; readonly until: Day };

function isAlready({ standIn }: Coordinator, terms: StandInTerms): boolean {
  return standIn?.staffId === terms.standIn && standIn.until === terms.until;
}

/** Transition 10: somebody stands in while the coordinator is absent, up to and including a day. */
export function appointStandIn(
  before: IpCase,
  { standIn, until, staffId, now }: StaffAct & StandInTerms,
  municipality: Municipality,
): Transition<Unfit | 'no-coordinator' | 'date-not-later' | 'unchanged'> {
  const { coordinator } = before;
  const today = dayInNorway(now);
  if (!coordinator || isEnded(before)) return { ok: false, reason: 'no-coordinator' };
  if (until < today) return { ok: false, reason: 'date-not-later' };
  if (coordinator.staffId === standIn || isAlready(coordinator, { standIn, until }))
    return { ok: false, reason: 'unchanged' };
  const unfit = unfitToCoordinate(standIn, before, { municipality, on: today });
  if (unfit) return { ok: false, reason: unfit };
  const covered: IpCase = {
    ...before,
    version: before.version + 1,
    coordinator: { ...coordinator, standIn: { staffId: standIn, until } },
  };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(covered, municipality),
      events: [{ type: 'stand-in', coordinator: standIn, until, at: instant(now), by: { who: 'staff', staffId } }],
      notices: toCoordinator(standIn, { staffId, occurrence: `stand-in:${covered.version}`, municipality }),
      tasks: [],
    },
  };
}
