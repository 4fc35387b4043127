import type { IpCase } from './case.ts';
import { addMonths, type Day, type Instant } from './day.ts';
import type { Municipality } from './municipality.ts';
import { unitOf } from './municipality.ts';
import type { Recipient } from './notice.ts';
import { everyoneTold } from './told.ts';

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

/** `last`: the number of the latest meeting. One meeting at a time is planned in a case. */
export type MeetingsOfCase = { readonly last: number; readonly planned?: MeetingSlot };

/** What is agreed about a meeting. */
export type MeetingTerms = MeetingTime & {
  /** A place, or that it is by telephone or video. */
  readonly place: string;
  readonly agenda?: string;
  readonly invited: readonly Recipient[];
};

/** A meeting about the plan, as it stands; its words are sealed where they are stored. */
export type Meeting = MeetingTerms &
  MeetingSlot & { readonly state: 'planned' | 'cancelled'; readonly changedAt: Instant };

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
