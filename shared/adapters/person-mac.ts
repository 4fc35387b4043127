import * as z from 'zod/mini';
import type { PersonMac } from '../ports.ts';

/** 32 bytes, base64url. */
export function isPersonMac(text: string): text is PersonMac {
  return /^[\w-]{43}$/.test(text);
}

export const personMac = z.custom<PersonMac>((value) => typeof value === 'string' && isPersonMac(value));
