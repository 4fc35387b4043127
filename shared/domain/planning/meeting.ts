import { addMonths, type Day, type Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import { everyoneTold } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import { unitOf } from '../settings/municipality.ts';
import type { Recipient } from '../telling/notice.ts';
import type { MeetingAction } from './meeting-action.ts';

/** Norwegian clock time, `HH:MM`. */
export type ClockTime = string;

/** When it is, and where; what stands here is all that a calendar is told. */
export type MeetingTime = { readonly on: Day; readonly from: ClockTime; readonly to: ClockTime };

/** What the case itself knows of the meeting to come: enough to tell whether a message about it is still true. */
export type MeetingSlot = MeetingTime & {
  /** Counts the meetings of the case. */
  readonly number: number;
  /** Counts the changes of this meeting, from 0 (RFC 5545 § 3.8.7.4). */
  readonly sequence: number;
  /** The child's other parent is invited, and may see it. */
  readonly otherParent?: true;
};

/** A meeting that has been, for the case itself. */
export type HeldMeeting = { readonly number: number; readonly on: Day };

/** `last`: the number of the latest meeting. One meeting at a time is planned in a case. */
export type MeetingsOfCase = {
  readonly last: number;
  readonly planned?: MeetingSlot;
  /** The latest that was held before the one that is planned. */
  readonly held?: HeldMeeting;
  /** How much of what was agreed on meetings is not done; absent where nothing is left. */
  readonly openActions?: number;
};

/** What is agreed about a meeting. */
export type MeetingTerms = MeetingTime & {
  /** A place, or that it is by telephone or video. */
  readonly place: string;
  readonly agenda?: string;
  readonly invited: readonly Recipient[];
};

/** A meeting about the plan, as it stands; its words are sealed where they are stored. */
export type Meeting = MeetingTerms &
  MeetingSlot & {
    /** `held`: what was agreed there has been noted; one that is `planned` was held once its day has passed. */
    readonly state: 'planned' | 'held' | 'cancelled';
    readonly changedAt: Instant;
    /** In the order they were noted; never taken out, so that the place of each is its name. */
    readonly actions?: readonly MeetingAction[];
  };

export type MeetingProblem = 'date-past' | 'date-too-far' | 'ends-before-it-begins' | 'nobody-invited';

/** Further off than this is a slip of the keys. */
const mostMonthsAhead = 12;

export function meetingProblem({ on, from, to, invited }: MeetingTerms, today: Day): MeetingProblem | undefined {
  if (on < today) return 'date-past';
  if (on > addMonths(today, mostMonthsAhead)) return 'date-too-far';
  if (to <= from) return 'ends-before-it-begins';
  return invited.length === 0 ? 'nobody-invited' : undefined;
}

/** The meeting to come; one whose day has passed has been held. */
export function plannedMeeting({ meetings }: Pick<IpCase, 'meetings'>, today: Day): MeetingSlot | undefined {
  return meetings?.planned && meetings.planned.on >= today ? meetings.planned : undefined;
}

/** The latest meeting that has begun or been: what was agreed there can be noted. */
export function heldMeeting({ meetings }: Pick<IpCase, 'meetings'>, today: Day): HeldMeeting | undefined {
  const { planned, held } = meetings ?? {};
  return planned && planned.on <= today ? { number: planned.number, on: planned.on } : held;
}

/** Who can be invited: those who are told of the case, its coordinator, who stands in, and the unit's leader. */
export function possibleGuests(ipCase: IpCase, municipality: Municipality, today: Day): readonly Recipient[] {
  const { coordinator } = ipCase;
  const standIn = coordinator?.standIn && coordinator.standIn.until >= today ? coordinator.standIn.staffId : undefined;
  const staff = [coordinator?.staffId, standIn, unitOf(municipality, ipCase.unit)?.leader];
  const employees = [...new Set(staff.filter((id) => id !== undefined))];
  // Where a meeting is may tell where somebody lives.
  const people = everyoneTold(ipCase).filter(({ who }) => who !== 'otherParent' || !ipCase.restricted);
  return [...people, ...employees.map((staffId): Recipient => ({ who: 'staff', staffId }))];
}

/** `person`, or `staff:kari.koord`. */
export function guestName(guest: Recipient): string {
  return guest.who === 'staff' ? `staff:${guest.staffId}` : guest.who;
}
