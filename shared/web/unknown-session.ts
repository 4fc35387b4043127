import { createHmac } from 'node:crypto';
import type { PersonMac } from '../ports/case-key.ts';
import { sameText } from './same-text.ts';
import type { UnknownSession } from './site.ts';

const tokenShape = /^[\w-]{43}$/;

/** Ends with the browser: whoever uses a shared machine next must not find it. The pages themselves stop after two hours. */
export const unknownCookie = (municipality: string) => `__Host-ip-uten-${municipality}`;

export function isToken(text: string | undefined): text is string {
  return text !== undefined && tokenShape.test(text);
}

/** All that such a browser is known by, from its token; from what is stored nobody can come back to that. */
export function unknownSession(token: string, municipality: string): UnknownSession {
  const owner = derived(token, 'owner');
  if (!isOwner(owner)) throw new RangeError('not a hash');
  return { kind: 'unknown', municipality, owner, formToken: derived(token, 'form'), stampKey: derived(token, 'stamp') };
}

function derived(token: string, what: string): string {
  return createHmac('sha256', token).update(`ip without login v1 ${what}`).digest('base64url');
}

function isOwner(text: string): text is PersonMac {
  return tokenShape.test(text);
}

/** The moment a page was shown, signed: `1772703000000.…`. */
export function stampOf(shown: Date, { stampKey }: Pick<UnknownSession, 'stampKey'>): string {
  const moment = String(shown.getTime());
  return `${moment}.${createHmac('sha256', stampKey).update(moment).digest('base64url')}`;
}

/** The moment a stamp names, in ms; nothing when it is not one of ours for this browser. */
export function momentOf(stamp: string, session: Pick<UnknownSession, 'stampKey'>): number | undefined {
  const [moment = ''] = stamp.split('.');
  if (!/^\d{1,15}$/.test(moment)) return undefined;
  return sameText(stamp, stampOf(new Date(Number(moment)), session)) ? Number(moment) : undefined;
}
