import { createCipheriv, createDecipheriv, createHmac, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CaseKey } from '../../ports/case-key.ts';

/** Where a sealed text stands: it opens nowhere else. */
export type SealedPlace = { readonly of: CaseKey; readonly sk: string; readonly attribute: string };

/** Seals a case's personal texts under the data key of that case alone. `wrapped` is that key as it is stored. */
export type Sealer = {
  /** Makes the data key of a new case. */
  newKey(of: CaseKey): Promise<Uint8Array>;
  /** The key of a case that was opened here a moment ago; only of one that is stored, never of one just made. */
  knownKey(of: CaseKey): Uint8Array | undefined;
  seal(words: string, wrapped: Uint8Array, place: SealedPlace): Promise<Uint8Array>;
  /** A keyed hash (base64url) of words that are not to be found again from it. */
  hash(words: string, wrapped: Uint8Array, of: CaseKey): Promise<string>;
  /** Throws when the text was changed, or stood elsewhere when it was sealed. */
  open(sealed: Uint8Array, wrapped: Uint8Array, place: SealedPlace): Promise<string>;
};

/** How the text was packed, in the first byte. */
const deflated = 1;
const plain = 2;
const ivBytes = 12;
const tagBytes = 16;
const headBytes = 1 + ivBytes + tagBytes;
/** Answers are far smaller; what inflates to more was not made here. */
const mostBytes = 1_000_000;
/** Most texts are not long: the usual 32 kB window would take longer to set up than to use. */
const deflating = { windowBits: 13, memLevel: 6 };
/** To deflate a short one takes longer than to seal it, and spares no write unit. */
const worthDeflating = 256;

/** AES-256-GCM over the text: format, IV, tag, ciphertext. Deflated, an application stays within few write units. */
export function sealWith(dataKey: KeyObject, words: string, boundTo: string): Uint8Array {
  const format = words.length < worthDeflating ? plain : deflated;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', dataKey, iv, { authTagLength: tagBytes });
  cipher.setAAD(additional(format, boundTo));
  const packed = format === plain ? Buffer.from(words) : deflateRawSync(words, deflating);
  const content = Buffer.concat([cipher.update(packed), cipher.final()]);
  return Buffer.concat([Uint8Array.of(format), iv, cipher.getAuthTag(), content]);
}

/** A text is opened as it was packed. */
function additional(format: number, boundTo: string): Buffer {
  return Buffer.from(format === plain ? `plain|${boundTo}` : boundTo);
}

/** Under a key of its own, made from the data key, which is for sealing (RFC 5869). */
export function hashWith(dataKey: KeyObject, words: string): string {
  const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'ledger-address', 32));
  return createHmac('sha256', key).update(words).digest('base64url');
}

export function openWith(dataKey: KeyObject, sealed: Uint8Array, boundTo: string): string {
  const [format] = sealed;
  if ((format !== deflated && format !== plain) || sealed.length < headBytes) throw new Error('not a sealed text');
  const iv = sealed.subarray(1, 1 + ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', dataKey, iv, { authTagLength: tagBytes });
  decipher.setAAD(additional(format, boundTo));
  decipher.setAuthTag(sealed.subarray(1 + ivBytes, headBytes));
  const content = Buffer.concat([decipher.update(sealed.subarray(headBytes)), decipher.final()]);
  return (format === plain ? content : inflateRawSync(content, { maxOutputLength: mostBytes })).toString();
}
