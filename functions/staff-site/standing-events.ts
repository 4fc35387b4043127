import type { CaseEvent } from '../../shared/domain/event.ts';

/**
 * What a case page needs of all that has happened, however long ago: consents and what ends them, and what was asked for
 * and answered. The rest is read a page at a time.
 */
export const standingEvents = [
  'consent',
  'sharing-expired',
  'role-checked',
  'consent-ground',
  'consent-lapsed',
  'withdrawn',
  'closed',
  'information-asked',
  'information-answered',
] as const satisfies readonly CaseEvent['type'][];
