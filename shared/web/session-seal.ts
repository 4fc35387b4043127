import { createCipheriv, createDecipheriv, hash, hkdfSync, randomBytes } from 'node:crypto';

/** The name a token's record is kept under: from the table alone nobody can come back to the token. */
export function recordId(token: string): string {
  return hash('sha256', token, 'base64url');
}

type ProviderSession = { readonly issuer: string; readonly municipality: string; readonly sid: string };

/**
 * Finds the sessions of one identity-provider session when that signs out without our cookie. The municipality is part
 * of it: each is a client of its own, is told of its own sessions, and ends no other's.
 */
export function signOutId({ issuer, municipality, sid }: ProviderSession): string {
  return hash('sha256', JSON.stringify([issuer, municipality, sid]), 'base64url');
}

const ivBytes = 12;
const tagBytes = 16;

function keyOf(token: string): Buffer {
  // RFC 5869; the token is 32 random bytes, so no salt is needed.
  return Buffer.from(hkdfSync('sha256', token, '', 'ip session v1', 32));
}

/** AES-256-GCM under a key that only the holder of the token can make; the record's id is bound in. */
export function seal(token: string, content: unknown): Uint8Array {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), iv).setAAD(Buffer.from(recordId(token)));
  return Buffer.concat([iv, cipher.update(JSON.stringify(content), 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** The content as it was sealed, unparsed; undefined when it was not sealed under this token or was changed. */
export function unseal(token: string, sealed: Uint8Array): unknown {
  if (sealed.byteLength < ivBytes + tagBytes) return undefined;
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(recordId(token)))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}
