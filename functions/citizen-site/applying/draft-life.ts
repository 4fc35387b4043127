import { type Instant, instant } from '../../../shared/domain/calendar/day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';

/** A draft is kept for 30 days after it was last saved; the start page promises this. */
const draftLifeMs = 30 * 86_400_000;

/** A browser without a login may stand in a library. */
const unidentifiedLifeMs = 2 * 3_600_000;

export function draftExpiry(now: Date, { unidentified }: Pick<Draft, 'unidentified'>): Instant {
  return instant(new Date(now.getTime() + (unidentified ? unidentifiedLifeMs : draftLifeMs)));
}
