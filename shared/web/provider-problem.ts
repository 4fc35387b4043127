import * as z from 'zod/mini';
import { once } from '../once.ts';

/**
 * `down`: not reached, not answering as it should, or refusing us as a client: nothing the visitor can mend.
 * `cancelled`: the visitor turned round there. `invalid`: a forged, replayed, late or mixed-up return.
 */
export type ProviderProblem = 'down' | 'cancelled' | 'invalid';

const downCodes = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

/**
 * What an error of openid-client means for the visitor; undefined when it is not one of its errors. Told by its code:
 * the library names its errors after their classes, and minifying renames those.
 */
export function providerProblem(error: unknown): ProviderProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const oauthError = 'error' in error ? error.error : undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  switch (code) {
    case 'OAUTH_AUTHORIZATION_RESPONSE_ERROR':
      return authorizationProblem(oauthError);
    case 'OAUTH_RESPONSE_BODY_ERROR':
      // RFC 6749 § 5.2: a code that was used, is too old or is not ours; all else is about us as a client.
      return oauthError === 'invalid_grant' || oauthError === 'invalid_request' ? 'invalid' : 'down';
    case 'OAUTH_WWW_AUTHENTICATE_CHALLENGE':
      return 'down';
  }
  if (code.startsWith('OAUTH_')) return downCodes.has(code) ? 'down' : 'invalid';
  // How fetch reports that a host cannot be reached.
  return error.name === 'TypeError' && error.message === 'fetch failed' ? 'down' : undefined;
}

function authorizationProblem(oauthError: unknown): ProviderProblem {
  if (oauthError === 'access_denied' || oauthError === 'login_required') return 'cancelled';
  return oauthError === 'temporarily_unavailable' || oauthError === 'server_error' ? 'down' : 'invalid';
}

/** `ended`: the provider stands behind this sign-in no longer. `down`: it may again; nothing was said. */
export type RefreshProblem = 'ended' | 'down';

/**
 * What a refused refresh means. RFC 6749 § 5.2: `invalid_grant` is a token revoked or too old, as when an account is
 * closed. Entra ID says the same when it is asked too often (AADSTS50196): that passes.
 */
export function refreshProblem(error: unknown): RefreshProblem | undefined {
  if (!providerProblem(error)) return undefined;
  const refused = z.safeParse(refusal(), error).data;
  return refused && !refused.cause.error_codes?.includes(50196) ? 'ended' : 'down';
}

const refusal = once(() =>
  z.object({
    error: z.literal('invalid_grant'),
    cause: z.object({ error_codes: z.optional(z.array(z.number())) }),
  }),
);
