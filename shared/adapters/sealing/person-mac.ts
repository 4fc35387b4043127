import * as z from 'zod/mini';
import type { PersonMac } from '../../ports/case-key.ts';

/** 32 bytes, base64url. */
export function isPersonMac(text: string): text is PersonMac {
  return /^[\w-]{43}$/.test(text);
}

/** Stands where a person's hash does in a case that nobody signs in to; what KMS makes is never this. */
export const nobody: PersonMac = nobodysMac('0'.repeat(43));

function nobodysMac(text: string): PersonMac {
  if (!isPersonMac(text)) throw new RangeError('not a hash');
  return text;
}

export const personMac = z.custom<PersonMac>((value) => typeof value === 'string' && isPersonMac(value));
