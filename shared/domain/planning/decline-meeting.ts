import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { CaseEvent } from '../event.ts';
import { lineByDay } from '../handling/routing.ts';
import { coordinatorOn } from '../ladders/coordinator.ts';
import type { Municipality } from '../settings/municipality.ts';
import { plannedMeeting } from './meeting.ts';
import { meetingOccurrence } from './plan-meeting.ts';

export type Declining = {
  readonly by: 'person' | 'otherParent';
  /** All that has happened. */
  readonly timeline: readonly CaseEvent[];
  readonly now: Date;
};

/** Whether they have said that they cannot come to the meeting as it is now; a changed one is a new question. */
export function hasDeclined(
  { meetings }: Pick<IpCase, 'meetings'>,
  { by, timeline }: Pick<Declining, 'by' | 'timeline'>,
): boolean {
  const { planned } = meetings ?? {};
  return timeline.some(
    (event) =>
      event.type === 'meeting-declined' &&
      event.by.who === by &&
      event.number === planned?.number &&
      event.sequence === planned.sequence,
  );
}

/** Somebody who is invited cannot come: whoever follows the plan up is told at once, and finds another time. */
export function declineMeeting(
  before: IpCase,
  { by, timeline, now }: Declining,
  municipality: Municipality,
): Transition<'no-meeting' | 'said-already'> {
  const today = dayInNorway(now);
  const planned = plannedMeeting(before, today);
  if (isEnded(before) || !planned) return { ok: false, reason: 'no-meeting' };
  if (hasDeclined(before, { by, timeline })) return { ok: false, reason: 'said-already' };
  const at = instant(now);
  const { number, sequence, on: date, from: time } = planned;
  const { language } = municipality;
  const to = coordinatorOn({ ipCase: before, municipality, lineOn: lineByDay(before, municipality) }, today);
  return {
    ok: true,
    change: {
      before,
      after: { ...before, version: before.version + 1 },
      events: [{ type: 'meeting-declined', number, sequence, at, by: { who: by } }],
      notices: to.map((staffId) => ({
        kind: 'meeting-declined',
        occurrence: `${meetingOccurrence(planned)}:${by}`,
        to: { who: 'staff', staffId },
        language,
        date,
        time,
        urgency: 'at-once',
      })),
      tasks: [],
    },
  };
}
