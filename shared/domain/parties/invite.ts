import type { Channel } from '../applying/application.ts';
import { type Instant, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { Actor } from '../event.ts';
import type { Language, Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import { invitationOccurrence, type Seat, type SeatName } from './seats.ts';

export type Invitation = {
  readonly seat: SeatName;
  readonly language: Language;
  readonly channel: Channel;
  /** Whoever takes the seat only claims to be what it is for, until a leader has checked it. */
  readonly claimed?: true;
  readonly by: Actor;
  readonly now: Date;
};

/** Asks somebody into the case, or asks again: by a message that holds a code and no content. */
export function invite(
  before: IpCase,
  invitation: Invitation,
  municipality: Municipality,
): Transition<'ended' | 'joined-already' | 'applied-alone'> {
  const { seat, now, by } = invitation;
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  if (before.seats?.[seat]?.state === 'joined') return { ok: false, reason: 'joined-already' };
  // Nothing of a child's own case reaches its parents.
  if (before.alone) return { ok: false, reason: 'applied-alone' };
  const at = instant(now);
  const after = withWakeAt({ ...withInvited(before, invitation, at), version: before.version + 1 }, municipality);
  const number = after.seats?.[seat]?.number ?? 1;
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'invited', seat, number, at, by }],
      notices: [invitationNotice(after, seat)],
      tasks: [],
    },
  };
}

/** The case with an invitation to this seat standing in it. */
export function withInvited(ipCase: IpCase, invitation: Omit<Invitation, 'by' | 'now'>, at: Instant): IpCase {
  const { seat: name, language, channel, claimed } = invitation;
  const seat: Seat = {
    state: 'invited',
    number: (ipCase.seats?.[name]?.number ?? 0) + 1,
    invitedAt: at,
    language,
    channel,
    ...(claimed && { check: 'unchecked' }),
  };
  return { ...ipCase, seats: { ...ipCase.seats, [name]: seat } };
}

/** Goes to somebody who is not told about the case otherwise; where there is no channel it becomes a task to ring. */
export function invitationNotice(ipCase: Pick<IpCase, 'seats' | 'language'>, name: SeatName): PlannedNotice {
  const seat = ipCase.seats?.[name];
  return {
    kind: 'invitation',
    occurrence: invitationOccurrence(name, { number: seat?.number ?? 1 }),
    to: { who: name },
    language: seat?.language ?? ipCase.language,
    urgency: 'in-window',
  };
}

/** A change of the case with the invitation added to it. */
export function inviting(change: Change, invitation: Omit<Invitation, 'now'>, at: Instant): Change {
  const { seat, by } = invitation;
  const after = withInvited(change.after, invitation, at);
  const number = after.seats?.[seat]?.number ?? 1;
  return {
    ...change,
    after,
    events: [...change.events, { type: 'invited', seat, number, at, by }],
    notices: [...change.notices, invitationNotice(after, seat)],
  };
}
