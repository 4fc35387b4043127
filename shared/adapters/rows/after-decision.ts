import * as z from 'zod/mini';
import type { ConsentState } from '../../domain/consent/consent.ts';
import { newHomes } from '../../domain/ending/moving.ts';
import { once } from '../../once.ts';
import { count, day, instant, oneOf, text } from '../table/parsing.ts';
import { askedPart, closeReason, closingAnswer, complaintResult } from './case-literals.ts';
import { meetingsShape } from './meeting-row.ts';

const clock = { by: day, since: instant };

/** What the case carries after its decision, each in an attribute of its own. */
export const afterDecision = once(() => {
  const state = oneOf<ConsentState>({ unanswered: true, given: true, refused: true, withdrawn: true, lapsed: true });
  const own = z.object({ plan: state, coordinator: state });
  const standIn = z.exactOptional(z.object({ staffId: text, until: day }));
  return {
    consent: z.exactOptional(
      z.object({
        plan: state,
        coordinator: state,
        sharing: z.array(z.object({ id: text, to: day })),
        revision: count,
        parents: z.exactOptional(z.object({ main: own, otherParent: own, claimed: z.exactOptional(own) })),
      }),
    ),
    consentAsked: z.exactOptional(z.object({ on: day, parts: z.array(askedPart) })),
    // The id alone: the index by which coordinators find their cases reads it.
    coordinator: z.exactOptional(text),
    coordination: z.exactOptional(z.object({ since: day, standIn })),
    appoint: z.exactOptional(z.object({ ...clock, vacant: z.exactOptional(z.literal(true)) })),
    makePlan: z.exactOptional(z.object(clock)),
    plan: z.exactOptional(
      z.object({
        from: day,
        to: day,
        nextRevision: day,
        since: instant,
        revisedOn: z.exactOptional(day),
        needsChangedAt: z.exactOptional(instant),
        elsewhere: z.exactOptional(z.object({ writtenHere: z.exactOptional(z.literal(true)) })),
      }),
    ),
    meetings: z.exactOptional(meetingsShape()),
    complaint: z.exactOptional(
      z.object({
        receivedAt: instant,
        receivedOn: day,
        late: z.boolean(),
        by: day,
        answer: z.exactOptional(z.object({ result: complaintResult, on: day, by: text })),
      }),
    ),
    moving: z.exactOptional(z.object({ to: z.enum(newHomes), on: day })),
    closing: z.exactOptional(
      z.object({ reason: closeReason, on: day, by: text, agreed: z.exactOptional(closingAnswer) }),
    ),
  };
});
