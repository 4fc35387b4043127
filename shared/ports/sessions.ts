import type { Instant } from '../domain/calendar/day.ts';

/** Tokens that were used for something that may be done with them once. */
export type UsedTokens = {
  /** `again`: somebody was before. `id` must not tell the token; it is remembered until `expiresAt`. */
  spend(id: string, expiresAt: Instant, now: Instant): Promise<'first' | 'again'>;
};

/** A signed-in browser's record. Its content is sealed under the browser's own token, which is stored nowhere. */
export type SessionRecord = {
  /** SHA-256 of the token, base64url. */
  readonly id: string;
  /** SHA-256 of issuer and `sid`, for front-channel sign-out without our cookie. */
  readonly signOutId?: string;
  readonly sealed: Uint8Array;
  readonly expiresAt: Instant;
};

/** Counts what may happen only so often; what it counted is gone by itself when its hour has passed. */
export type Limits = {
  /** `name` must not tell whose it is (a keyed hash). `over`: it happened `most` times in this hour already. */
  count(name: string, most: number, now: Instant): Promise<'within' | 'over'>;
};

export type SessionStore = {
  put(session: SessionRecord): Promise<void>;
  find(id: string, now: Instant): Promise<SessionRecord | undefined>;
  /** Replaces the sealed content of a record that is still there; never brings back one that was ended meanwhile. */
  renew(session: SessionRecord): Promise<'renewed' | 'gone'>;
  remove(id: string): Promise<void>;
  /** Ends every session of this identity-provider session. */
  removeBySignOut(signOutId: string): Promise<void>;
};

/** The key our client signs its assertions with at the identity providers (private_key_jwt, RFC 7523). */
export type ClientKeys = {
  /** A private JWK with `kid` and `alg` (RS256 or ES256); kept in memory once read. */
  privateJwk(): Promise<PrivateJwk>;
};

export type PrivateJwk = {
  readonly kty: string;
  readonly kid: string;
  readonly alg: 'RS256' | 'ES256';
  readonly [member: string]: unknown;
};
