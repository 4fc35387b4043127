import * as z from 'zod/mini';
import type { Seat, SeatName } from '../domain/seats.ts';
import { channel, language } from './case-literals.ts';
import { once } from './once.ts';
import { count, instant, oneOf } from './parsing.ts';

/** Who else was asked into a case, as it stands on the case's row. */
export const seatsShape = once(() => {
  const seat = z.object({
    state: oneOf<Seat['state']>({ invited: true, joined: true, ended: true }),
    number: count,
    invitedAt: instant,
    joinedAt: z.exactOptional(instant),
    language,
    channel,
    check: z.exactOptional(oneOf<NonNullable<Seat['check']>>({ unchecked: true, accepted: true, refused: true })),
  } satisfies Record<keyof Seat, z.ZodMiniType>);
  return z.object({
    person: z.exactOptional(seat),
    otherParent: z.exactOptional(seat),
  } satisfies Record<SeatName, z.ZodMiniType>);
});
