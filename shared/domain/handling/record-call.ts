import { dayInNorway, instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Transition } from '../change.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { StaffAct } from './take-case.ts';

/** The applicant who asked to be rung has been; the reminders to ring stop. */
export function recordCall(
  before: IpCase,
  { staffId, now }: StaffAct,
  municipality: Municipality,
): Transition<'not-asked-for' | 'already-done'> {
  if (!before.call) return { ok: false, reason: 'not-asked-for' };
  if (before.call.doneOn) return { ok: false, reason: 'already-done' };
  const called: IpCase = {
    ...before,
    version: before.version + 1,
    call: { ...before.call, doneOn: dayInNorway(now) },
  };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(called, municipality),
      events: [{ type: 'called', at: instant(now), by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}
