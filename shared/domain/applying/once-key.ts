import { parseReference } from './reference.ts';

/** Names what it is for, so that a retry finds it even when something newer has been begun. `unique`: crypto-random. */
export function onceKeyFor(reference: string, unique: string): string {
  return `${reference}-${unique}`;
}

/** The reference that a key from a browser says it belongs to; whether it does is for the store to say. */
export function referenceIn(onceKey: string): string | undefined {
  const at = onceKey.indexOf('-');
  return at < 0 ? undefined : parseReference(onceKey.slice(0, at));
}
