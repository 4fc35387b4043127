import type { CaseEvent } from '../../../shared/domain/event.ts';
import { undoables } from '../../../shared/domain/handling/undo-step.ts';

/**
 * What a case page needs of all that has happened, however long ago: consents and what ends them, what was asked for and
 * answered, the steps that may be taken back, and the turns that a letter tells of. The rest is read a page at a time.
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
  ...undoables,
  'undone',
  'forwarded',
  'date-moved',
  'reopened',
] as const satisfies readonly CaseEvent['type'][];
