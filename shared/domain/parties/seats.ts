import type { Channel } from '../applying/application.ts';
import { type Day, type Instant, instant } from '../calendar/day.ts';
import type { Language } from '../settings/municipality.ts';

/**
 * A place in a case for somebody other than whoever sent it: the one the case is about (where another wrote), and the
 * child's other parent. It is taken with the code of an invitation, or by the identity number that the case names.
 */
export const seatNames = ['person', 'otherParent'] as const;
export type SeatName = (typeof seatNames)[number];

export type SeatState = 'invited' | 'joined' | 'ended';

export type Seat = {
  readonly state: SeatState;
  /** Counts the invitations; each has a code of its own, and the one before it opens nothing any more. */
  readonly number: number;
  readonly invitedAt: Instant;
  readonly joinedAt?: Instant;
  readonly language: Language;
  /** How they are told; of somebody who has not been here it is what the one who invited knew. */
  readonly channel: Channel;
  /** What a leader says of whoever took it: another parent is only claimed to be one. Absent where nothing is claimed. */
  readonly check?: 'unchecked' | 'accepted' | 'refused';
  /** When whoever sits there was told of a decision that was there before them, and when they first opened it. */
  readonly toldOn?: Day;
  readonly openedOn?: Day;
};

export type Seats = { readonly [Name in SeatName]?: Seat };

const daysOpen = 30;
const dayMs = 86_400_000;

/** Until when an invitation's code is good: 30 days. */
export function invitationEnds({ invitedAt }: Pick<Seat, 'invitedAt'>): Instant {
  return instant(new Date(Date.parse(invitedAt) + daysOpen * dayMs));
}

/** Names one invitation: asked anew, it is another. */
export function invitationOccurrence(name: SeatName, { number }: Pick<Seat, 'number'>): string {
  return `invitation:${name}:${number}`;
}

/** Whether the seat can be taken at this moment. */
export function isOpenSeat(seat: Seat | undefined, at: Instant): seat is Seat {
  return seat?.state === 'invited' && at <= invitationEnds(seat);
}

/** Whoever sits there is told about the case: they have come, and what they say they are is not in doubt. */
export function hearsInSeat(seat: Seat | undefined): seat is Seat {
  return seat?.state === 'joined' && (seat.check === undefined || seat.check === 'accepted');
}
