import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import { hasOpenComplaint } from '../complaint/complaint.ts';
import type { Municipality } from '../settings/municipality.ts';
import { type DisqualifiedReason, isDisqualified } from './disqualified.ts';
import { lineOn } from './routing.ts';
import type { StaffAct } from './take-case.ts';

/**
 * Transition 16 (fvl § 6): whoever is disqualified gives the case away. It is closed to them at once, whoever is next in
 * line is told, and every clock runs on.
 */
export function handOver(
  before: IpCase,
  { reason, staffId, now }: StaffAct & { readonly reason: DisqualifiedReason },
  municipality: Municipality,
): Transition<'disqualified-already'> {
  if (isDisqualified(before, staffId)) return { ok: false, reason: 'disqualified-already' };
  const disqualified = [...(before.disqualified ?? []), { staffId, reason, on: dayInNorway(now) }];
  const left = withoutCoordinator(withoutTaker({ ...before, disqualified }, { staffId, now }), { staffId, now });
  const after = withClocks({ ...left, version: before.version + 1 }, municipality, now);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'handed-over', reason, at: instant(now), by: { who: 'staff', staffId } }],
      notices: toNext(after, { staffId, now }, municipality),
      tasks: [],
    },
  };
}

/** Whoever is next is to take it as if it had just come. */
function withoutTaker(ipCase: IpCase, { staffId, now }: StaffAct): IpCase {
  if (ipCase.takenBy !== staffId) return ipCase;
  const { takenBy: _, ...rest } = ipCase;
  const status = ipCase.status === 'in-progress' ? 'received' : ipCase.status;
  return { ...rest, status, handedOn: dayInNorway(now) };
}

/** The coordinator's place becomes vacant; a stand-in alone only stands in no more. */
function withoutCoordinator(ipCase: IpCase, { staffId, now }: StaffAct): IpCase {
  const { coordinator, ...rest } = ipCase;
  if (coordinator?.staffId === staffId) {
    if (isEnded(ipCase)) return rest;
    return { ...rest, appoint: { by: dayInNorway(now), since: instant(now), vacant: true } };
  }
  if (coordinator?.standIn?.staffId !== staffId) return ipCase;
  const { standIn: _, ...alone } = coordinator;
  return { ...ipCase, coordinator: alone };
}

/** Of an ended case there is nothing to do, but where a complaint is still to be answered. */
function toNext(after: IpCase, { staffId, now }: StaffAct, municipality: Municipality): Change['notices'] {
  const [next] = lineOn(after, municipality, dayInNorway(now));
  if (next === staffId || (isEnded(after) && !hasOpenComplaint(after))) return [];
  const to = { who: 'staff', staffId: next } as const;
  const occurrence = `handed-over:${after.version}`;
  return [{ kind: 'handed-over', occurrence, to, language: municipality.language, urgency: 'at-once' }];
}

/** It was a mistake, or is so no more: the case is open again to whoever it would be open to. */
export function admitAgain(
  before: IpCase,
  { employee, staffId, now }: StaffAct & { readonly employee: string },
  municipality: Municipality,
): Transition<'not-disqualified'> {
  if (!isDisqualified(before, employee)) return { ok: false, reason: 'not-disqualified' };
  const { disqualified = [], ...rest } = before;
  const left = disqualified.filter((each) => each.staffId !== employee);
  const admitted = { ...rest, version: before.version + 1, ...(left.length > 0 && { disqualified: left }) };
  return {
    ok: true,
    change: {
      before,
      after: withClocks(admitted, municipality, now),
      events: [{ type: 'admitted-again', employee, at: instant(now), by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}
