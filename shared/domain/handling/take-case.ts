import { instant } from '../calendar/day.ts';
import { type IpCase, isOpen } from '../case.ts';
import type { Transition } from '../change.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';

export type StaffAct = { readonly staffId: string; readonly now: Date };

/** Transition 2: a leader takes the case; the reminders to take it stop. */
export function takeCase(
  before: IpCase,
  { staffId, now }: StaffAct,
  municipality: Municipality,
): Transition<'already-taken' | 'not-open'> {
  if (!isOpen(before)) return { ok: false, reason: 'not-open' };
  if (before.status !== 'received') return { ok: false, reason: 'already-taken' };
  const taken: IpCase = { ...before, version: before.version + 1, status: 'in-progress', takenBy: staffId };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(taken, municipality),
      events: [{ type: 'taken', at: instant(now), by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}
