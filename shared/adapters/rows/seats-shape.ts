import * as z from 'zod/mini';
import { consentGrounds, contactAnswers, type Parents, responsibilities } from '../../domain/parties/parents.ts';
import type { Seat, SeatName } from '../../domain/parties/seats.ts';
import { once } from '../../once.ts';
import { count, day, instant, oneOf, text } from '../table/parsing.ts';
import { channel, language } from './case-literals.ts';

/** Who else was asked into a case, as it stands on the case's row. */
export const seatsShape = once(() => {
  const seat = z.object({
    state: oneOf<Seat['state']>({ invited: true, joined: true, ended: true }),
    number: count,
    invitedAt: instant,
    joinedAt: z.exactOptional(instant),
    language,
    channel,
    toldOn: z.exactOptional(day),
    openedOn: z.exactOptional(day),
    check: z.exactOptional(oneOf<NonNullable<Seat['check']>>({ unchecked: true, accepted: true, refused: true })),
  } satisfies Record<keyof Seat, z.ZodMiniType>);
  return z.object({
    person: z.exactOptional(seat),
    otherParent: z.exactOptional(seat),
  } satisfies Record<SeatName, z.ZodMiniType>);
});

/** Who has parental responsibility, and what a leader has found about it. */
export const parentsShape = once(() =>
  z.object({
    responsibility: z.enum(responsibilities),
    mayContact: z.exactOptional(z.enum(contactAnswers)),
    finding: z.exactOptional(z.object({ ground: z.enum(consentGrounds), on: day, by: text })),
  } satisfies Record<keyof Parents, z.ZodMiniType>),
);
