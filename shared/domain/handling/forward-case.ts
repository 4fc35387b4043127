import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isOpen } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { tell, tellWhoIsAsked, told } from '../parties/told.ts';
import { type Municipality, unitOf } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { lineOn } from './routing.ts';
import type { StaffAct } from './take-case.ts';

/** `text`: why, for staff alone. */
export type Forwarding = { readonly unit: string; readonly text: string };

/**
 * Transition 4 (fvl § 11): the case goes to the unit it belongs to, and is never returned. What was promised stands; only
 * the reminders to take the case begin anew, for there it has just come.
 */
export function forwardCase(
  before: IpCase,
  { forwarding, staffId, now }: StaffAct & { readonly forwarding: Forwarding },
  municipality: Municipality,
): Transition<'not-open' | 'unknown-unit' | 'same-unit' | 'reason-missing'> {
  const { unit, text } = forwarding;
  if (!isOpen(before)) return { ok: false, reason: 'not-open' };
  if (!unitOf(municipality, unit)) return { ok: false, reason: 'unknown-unit' };
  if (unit === before.unit) return { ok: false, reason: 'same-unit' };
  if (!text.trim()) return { ok: false, reason: 'reason-missing' };
  const { takenBy: _, ...rest } = before;
  const after: IpCase = {
    ...rest,
    version: before.version + 1,
    unit,
    status: before.status === 'awaiting-information' ? before.status : 'received',
    handedOn: dayInNorway(now),
  };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'forwarded', from: before.unit, unit, text, at: instant(now), by: { who: 'staff', staffId } }],
      ...announced(after, { staffId, now }, municipality),
    },
  };
}

/** The new leader, unless it is they who forward; and whoever waits for the answer, before a role is checked as well. */
function announced(
  after: IpCase,
  { staffId, now }: StaffAct,
  municipality: Municipality,
): Pick<Change, 'notices' | 'tasks'> {
  const occurrence = `forwarded:${after.version}`;
  const [leader] = lineOn(after, municipality, dayInNorway(now));
  const { language } = municipality;
  const to = { who: 'staff', staffId: leader } as const;
  const routing = { kind: 'routing', occurrence, to, language, date: after.promisedBy, urgency: 'at-once' } as const;
  const message = { kind: 'case-forwarded', occurrence, urgency: 'in-window' } as const;
  const person = (told(after) ? tell : tellWhoIsAsked)(after, message, instant(now));
  return { notices: [...person.notices, ...(leader === staffId ? [] : [routing])], tasks: person.tasks };
}
