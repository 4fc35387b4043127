import * as z from 'zod/mini';
import { once } from '../../once.ts';
import { day, text } from '../table/parsing.ts';
import { consentBasis, ownConsentReason } from './case-literals.ts';

/** What staff recorded about who decides in a case, each in an attribute of its own. */
export const whoDecides = once(() => ({
  alone: z.exactOptional(z.object({ reason: z.exactOptional(ownConsentReason) })),
  parentsGoOn: z.exactOptional(z.object({ until: day, on: day, by: text })),
  incapacity: z.exactOptional(z.object({ basis: consentBasis, on: day, by: text })),
  heardOn: z.exactOptional(day),
}));
