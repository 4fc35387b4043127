import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import { isDisqualified } from '../handling/disqualified.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { languageOf } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { NoticeKind, PlannedNotice, Recipient } from '../telling/notice.ts';
import {
  guestName,
  heldMeeting,
  type Meeting,
  type MeetingProblem,
  type MeetingTerms,
  meetingProblem,
  plannedMeeting,
  possibleGuests,
} from './meeting.ts';

export type NoMeeting = 'ended' | 'no-coordinator';

/** What in the case stands in the way of a meeting about its plan. */
export function obstacleToMeeting(ipCase: IpCase): NoMeeting | undefined {
  if (isEnded(ipCase)) return 'ended';
  return ipCase.coordinator || ipCase.plan ? undefined : 'no-coordinator';
}

type Planning = StaffAct & {
  readonly terms: MeetingTerms;
  /** The meeting to come as it stands, where there is one: it is changed. */
  readonly standing?: Meeting;
};

/** A meeting is planned, or the one to come is changed; whoever is invited is told, and whoever no longer is, too. */
export function planMeeting(
  before: IpCase,
  { terms, standing, staffId, now }: Planning,
  municipality: Municipality,
): Transition<NoMeeting | MeetingProblem | 'unknown-guest'> {
  const today = dayInNorway(now);
  const reason = obstacleToMeeting(before) ?? meetingProblem(terms, today);
  if (reason) return { ok: false, reason };
  const possible = possibleGuests(before, municipality, today).map(guestName);
  if (!terms.invited.every((guest) => possible.includes(guestName(guest))))
    return { ok: false, reason: 'unknown-guest' };
  const planned = plannedMeeting(before, today);
  const slot = planned
    ? { number: planned.number, sequence: planned.sequence + 1 }
    : { number: (before.meetings?.last ?? 0) + 1, sequence: 0 };
  const at = instant(now);
  const meeting: Meeting = { ...terms, ...slot, state: 'planned', changedAt: at };
  const after = withMeeting(before, meeting, today);
  const left = planned && standing?.number === planned.number ? leftOut(standing, meeting) : [];
  const what = planned ? 'changed' : 'planned';
  return {
    ok: true,
    change: {
      before,
      after,
      meeting,
      events: [{ type: 'meeting', what, ...named(meeting), at, by: { who: 'staff', staffId } }],
      notices: [
        ...toldOf(meeting, { ipCase: after, to: meeting.invited, municipality }),
        // Of the time that they know.
        ...toldOf(
          { ...meeting, ...(standing && { on: standing.on, from: standing.from }), state: 'cancelled' },
          { ipCase: after, to: left, municipality },
        ),
      ],
      tasks: [],
    },
  };
}

/** The meeting to come is not held; whoever was invited is told. */
export function cancelMeeting(
  before: IpCase,
  { standing, staffId, now }: StaffAct & { readonly standing: Meeting | undefined },
  municipality: Municipality,
): Transition<'ended' | 'no-meeting'> {
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  const planned = plannedMeeting(before, dayInNorway(now));
  if (!planned || standing?.number !== planned.number) return { ok: false, reason: 'no-meeting' };
  const at = instant(now);
  const meeting: Meeting = { ...standing, sequence: planned.sequence + 1, state: 'cancelled', changedAt: at };
  const { planned: _, ...others } = before.meetings ?? {};
  const after = { ...before, version: before.version + 1, meetings: { ...others, last: planned.number } };
  return {
    ok: true,
    change: {
      before,
      after,
      meeting,
      events: [{ type: 'meeting', what: 'cancelled', ...named(meeting), at, by: { who: 'staff', staffId } }],
      notices: toldOf(meeting, { ipCase: after, to: meeting.invited, municipality }),
      tasks: [],
    },
  };
}

/** One that has been gives way, and is known as the latest that was held. */
function withMeeting(before: IpCase, { number, sequence, on, from, to, invited }: Meeting, today: Day): IpCase {
  const held = plannedMeeting(before, today) ? before.meetings?.held : heldMeeting(before, today);
  const isInvited = invited.some(({ who }) => who === 'otherParent');
  const planned = { number, sequence, on, from, to, ...(isInvited && { otherParent: true as const }) };
  return {
    ...before,
    version: before.version + 1,
    meetings: { ...before.meetings, last: number, planned, ...(held && { held }) },
  };
}

function named({ number, on, from, to }: Meeting) {
  return { number, on, from, to };
}

function leftOut(before: Meeting, after: Meeting): readonly Recipient[] {
  const still = after.invited.map(guestName);
  return before.invited.filter((guest) => !still.includes(guestName(guest)));
}

type Telling = { readonly ipCase: IpCase; readonly to: readonly Recipient[]; readonly municipality: Municipality };

function toldOf(meeting: Meeting, { ipCase, to, municipality }: Telling): readonly PlannedNotice[] {
  const { on: date, from: time } = meeting;
  return to
    .filter((guest) => guest.who !== 'staff' || !isDisqualified(ipCase, guest.staffId))
    .map((guest) => {
      const language = guest.who === 'staff' ? municipality.language : languageOf(guest, ipCase);
      const occurrence = meetingOccurrence(meeting);
      return {
        kind: kindFor(meeting, guest),
        occurrence,
        to: guest,
        language,
        date,
        time,
        urgency: 'in-window',
      } as const;
    });
}

function kindFor({ state }: Meeting, { who }: Recipient): NoticeKind {
  if (who === 'staff') return state === 'planned' ? 'meeting-set' : 'meeting-off';
  return state === 'planned' ? 'meeting' : 'meeting-cancelled';
}

/** `3:1`: the meeting's number and its change; what a message about it was made of. */
export function meetingOccurrence({ number, sequence }: Pick<Meeting, 'number' | 'sequence'>): string {
  return `${number}:${sequence}`;
}

export function meetingNumberOf(occurrence: string): number {
  return Number(occurrence.split(':')[0]);
}

/** Whether a message about a meeting to come says what is so. */
export function isMeetingStill(occurrence: string, { meetings }: Pick<IpCase, 'meetings'>): boolean {
  return meetings?.planned !== undefined && meetingOccurrence(meetings.planned) === occurrence;
}

/** The one to come, of all meetings of the case. */
export function meetingToCome(ipCase: IpCase, all: readonly Meeting[], today: Day): Meeting | undefined {
  const planned = plannedMeeting(ipCase, today);
  return planned && all.find(({ number }) => number === planned.number);
}
