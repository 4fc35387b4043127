import { addMonths, type Day, dayInNorway, type Instant, instant } from '../calendar/day.ts';
import { type IpCase, isEnded, type Plan } from '../case.ts';
import type { Transition } from '../change.ts';
import { tell } from '../parties/told.ts';
import { mostMonthsAhead } from '../planning/plan-periods.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { StaffAct } from './take-case.ts';

/** What is promised by a date that can be moved; the answer's own date is moved by a preliminary answer. */
export const movableDates = ['coordinator', 'plan', 'revision'] as const;
export type MovableDate = (typeof movableDates)[number];

/** `text`: why, for the person to read. */
export type DateMove = { readonly which: MovableDate; readonly to: Day; readonly text: string };

/** The date that is promised now. A place that has become vacant has none: somebody is owed at once. */
export function movableDate(ipCase: IpCase, which: MovableDate): Day | undefined {
  if (isEnded(ipCase)) return undefined;
  switch (which) {
    case 'coordinator':
      return ipCase.appoint?.vacant ? undefined : ipCase.appoint?.by;
    case 'plan':
      return ipCase.makePlan?.by;
    case 'revision':
      return ipCase.status === 'plan-active' ? ipCase.plan?.nextRevision : undefined;
  }
}

/** A promised date gets later, with a reason that the person sees; its ladder starts anew. */
export function moveDate(
  before: IpCase,
  { move, staffId, now }: StaffAct & { readonly move: DateMove },
  municipality: Municipality,
): Transition<'no-such-date' | 'date-not-later' | 'earlier-than-promised' | 'date-too-far' | 'reason-missing'> {
  const { which, to, text } = move;
  const from = movableDate(before, which);
  const today = dayInNorway(now);
  if (!from) return { ok: false, reason: 'no-such-date' };
  if (!text.trim()) return { ok: false, reason: 'reason-missing' };
  if (to <= today) return { ok: false, reason: 'date-not-later' };
  if (to <= from) return { ok: false, reason: 'earlier-than-promised' };
  if (to > addMonths(today, mostMonthsAhead)) return { ok: false, reason: 'date-too-far' };
  const at = instant(now);
  const after = withWakeAt({ ...moved(before, which, { to, at }), version: before.version + 1 }, municipality);
  const message = {
    kind: 'date-moved',
    occurrence: `${which}:${to}:${after.version}`,
    urgency: 'in-window',
    date: to,
  } as const;
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'date-moved', which, from, to, text, at, by: { who: 'staff', staffId } }],
      ...tell(after, message, at),
    },
  };
}

type Moved = { readonly to: Day; readonly at: Instant };

function moved(ipCase: IpCase, which: MovableDate, { to, at }: Moved): IpCase {
  switch (which) {
    case 'coordinator':
      return { ...ipCase, appoint: { by: to, since: at } };
    case 'plan':
      return { ...ipCase, makePlan: { by: to, since: at } };
    case 'revision':
      return ipCase.plan ? { ...ipCase, plan: revisedBy(ipCase.plan, { to, at }) } : ipCase;
  }
}

function revisedBy(plan: Plan, { to, at }: Moved): Plan {
  return { ...plan, nextRevision: to, since: at };
}
