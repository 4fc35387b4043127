import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { Unavailable } from '../ports/unavailable.ts';

/** What Maskinporten vouches for: which organisation comes, and what it asked to be let do. */
export type SystemToken = {
  /** Nine digits. */
  readonly organisation: string;
  readonly scopes: readonly string[];
  readonly id: string;
  readonly expiresAt: Date;
};

export type TokenProblem =
  | 'token-missing'
  | 'token-malformed'
  | 'token-signature'
  | 'token-issuer'
  | 'token-audience'
  | 'token-expired'
  | 'token-not-yet-valid'
  | 'token-lives-too-long'
  | 'token-consumer';

export type TokenReading =
  | { readonly ok: true; readonly token: SystemToken }
  | { readonly ok: false; readonly reason: TokenProblem };

export type TokenCheck = { readonly issuer: string; readonly keys: JWTVerifyGetKey };

/** `audience`: for whom it must be made out. */
export type TokenExpected = { readonly audience: string; readonly now: Date };

/** The issuer's keys as it publishes them; kept for ten minutes, and read again when a token names another. */
export function publishedKeys(address: string): JWTVerifyGetKey {
  const limits = { timeoutDuration: 3000, cooldownDuration: 30_000, cacheMaxAge: 600_000 };
  let keys: JWTVerifyGetKey | undefined;
  // With the first token: it makes headers, and with them Node loads all of fetch, a third of a cold start.
  return (...token) => {
    keys ??= createRemoteJWKSet(new URL(address), limits);
    return keys(...token);
  };
}

/** Maskinporten's tokens live two minutes (its documentation, "access token"); one that lives longer is not from there. */
const longestLifeSeconds = 120;
const clockToleranceSeconds = 10;
/** Maskinporten's are about 1 kB. */
const longestToken = 8192;

/** Reads the `Authorization` header (RFC 6750); throws `Unavailable` when the issuer's keys cannot be read. */
export async function readSystemToken(
  authorization: string | undefined,
  { issuer, keys }: TokenCheck,
  { audience, now }: TokenExpected,
): Promise<TokenReading> {
  const [, bearer] = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '') ?? [];
  if (!bearer) return { ok: false, reason: authorization ? 'token-malformed' : 'token-missing' };
  if (bearer.length > longestToken) return { ok: false, reason: 'token-malformed' };
  try {
    const { payload } = await jwtVerify(bearer, keys, {
      issuer,
      audience,
      algorithms: ['RS256', 'ES256'],
      clockTolerance: clockToleranceSeconds,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'jti', 'scope', 'consumer'],
    });
    return tokenIn(payload, now);
  } catch (error) {
    return { ok: false, reason: problemOf(error) };
  }
}

/** ISO 6523: 0192 is Enhetsregisteret. */
const claims = z.object({
  exp: z.number(),
  iat: z.number(),
  jti: z.string().check(z.minLength(1), z.maxLength(200)),
  scope: z.string(),
});
const consumer = z.object({
  authority: z.literal('iso6523-actorid-upis'),
  ID: z.string().check(z.regex(/^0192:\d{9}$/)),
});

function tokenIn(payload: JWTPayload, now: Date): TokenReading {
  const read = claims.safeParse(payload);
  if (!read.success) return { ok: false, reason: 'token-malformed' };
  const { exp, iat, jti, scope } = read.data;
  if (iat > now.getTime() / 1000 + clockToleranceSeconds) return { ok: false, reason: 'token-not-yet-valid' };
  if (exp - iat > longestLifeSeconds) return { ok: false, reason: 'token-lives-too-long' };
  const by = consumer.safeParse(payload['consumer']);
  if (!by.success) return { ok: false, reason: 'token-consumer' };
  const organisation = by.data.ID.slice('0192:'.length);
  // Until it is refused as expired, and not only until it expires.
  const expiresAt = new Date((exp + clockToleranceSeconds + 1) * 1000);
  return { ok: true, token: { organisation, scopes: scope.split(' '), id: jti, expiresAt } };
}

const byClaim: Readonly<Record<string, TokenProblem>> = {
  iss: 'token-issuer',
  aud: 'token-audience',
  nbf: 'token-not-yet-valid',
  consumer: 'token-consumer',
};

const bySignature = ['ERR_JWS_SIGNATURE_VERIFICATION_FAILED', 'ERR_JWKS_NO_MATCHING_KEY'];
/** The keys came late, with another status than 200, or as no keys. */
const byKeys = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'];

function problemOf(error: unknown): TokenProblem {
  if (error instanceof errors.JWTExpired) return 'token-expired';
  if (error instanceof errors.JWTClaimValidationFailed) return byClaim[error.claim] ?? 'token-malformed';
  if (!(error instanceof errors.JOSEError) || byKeys.includes(error.code)) throw new Unavailable('token-keys');
  return bySignature.includes(error.code) ? 'token-signature' : 'token-malformed';
}
