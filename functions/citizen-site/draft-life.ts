import { type Instant, instant } from '../../shared/domain/day.ts';
import { parseReference } from '../../shared/domain/reference.ts';
import type { Draft } from '../../shared/ports.ts';

/** A draft is kept for 30 days after it was last saved; the start page promises this. */
const draftLifeMs = 30 * 86_400_000;

/** A browser without a login may stand in a library. */
const unidentifiedLifeMs = 2 * 3_600_000;

export function draftExpiry(now: Date, { unidentified }: Pick<Draft, 'unidentified'>): Instant {
  return instant(new Date(now.getTime() + (unidentified ? unidentifiedLifeMs : draftLifeMs)));
}

/** New with every save. Names its draft, so that a retry finds it even when the person has begun a newer one. */
export function onceKeyFor(reference: string, unique: string): string {
  return `${reference}-${unique}`;
}

/** The draft that a key from a browser says it belongs to; whether it does is for the store to say. */
export function referenceIn(onceKey: string): string | undefined {
  const at = onceKey.indexOf('-');
  return at < 0 ? undefined : parseReference(onceKey.slice(0, at));
}
