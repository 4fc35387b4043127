import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import { type IpCase, isOpen } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { Actor } from '../event.ts';
import { tell } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { Task } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import type { StaffAct } from './take-case.ts';

export type NewPromise = { readonly promisedBy: Day; readonly text: string };

/** Transition 5 (fvl § 11 a): a leader promises a new date, with the reason the person sees. */
export function givePreliminaryAnswer(
  before: IpCase,
  { promise, ...act }: StaffAct & { readonly promise: NewPromise },
  municipality: Municipality,
): Transition<'not-open' | 'reason-missing' | 'date-not-later'> {
  if (!isOpen(before)) return { ok: false, reason: 'not-open' };
  if (!promise.text.trim()) return { ok: false, reason: 'reason-missing' };
  if (promise.promisedBy <= dayInNorway(act.now)) return { ok: false, reason: 'date-not-later' };
  const by: Actor = { who: 'staff', staffId: act.staffId };
  return { ok: true, change: promised(before, { promise, by, now: act.now }, municipality) };
}

/**
 * Transition 5 by the calendar, on the last day: the municipality's standard reason and a new date, never earlier than
 * the one already promised. The leader is asked, by a task in the case, to put words of their own in its place.
 */
export function automaticPreliminaryAnswer(before: IpCase, municipality: Municipality, now: Date): Change {
  const on = dayInNorway(now);
  const from = on > before.preliminaryBy ? on : before.preliminaryBy;
  const later = endOf(from, municipality.deadlines.newPromise);
  const promise = {
    promisedBy: later > before.promisedBy ? later : before.promisedBy,
    text: municipality.standardDelayReason[before.language],
  };
  const change = promised(before, { promise, by: { who: 'system' }, now }, municipality);
  const task: Task = {
    id: `correct-preliminary-answer:${before.preliminaryBy}`,
    kind: 'correct-preliminary-answer',
    createdAt: instant(now),
  };
  return { ...change, tasks: [...change.tasks, task] };
}

type Promised = { readonly promise: NewPromise; readonly by: Actor; readonly now: Date };

function promised(before: IpCase, { promise, by, now }: Promised, municipality: Municipality): Change {
  const at = instant(now);
  const { promisedBy, text } = promise;
  const after: IpCase = {
    ...before,
    version: before.version + 1,
    promisedBy,
    promisedSince: at,
    preliminaryAnswer: { on: dayInNorway(now), by: by.who === 'staff' ? by.staffId : 'system', promisedBy },
  };
  const message = {
    kind: 'preliminary-answer',
    // The version tells two answers with the same date apart.
    occurrence: `promised:${promisedBy}:${after.version}`,
    urgency: 'in-window',
    date: promisedBy,
    legalDate: before.preliminaryBy,
  } as const;
  return {
    before,
    after: withWakeAt(after, municipality),
    events: [{ type: 'preliminary-answer', promisedBy, text, at, by }],
    ...tell(after, message, at),
  };
}
