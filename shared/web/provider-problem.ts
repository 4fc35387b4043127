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

/** What an error of openid-client means for the visitor; undefined when it is not one of its errors. */
export function providerProblem(error: unknown): ProviderProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const oauthError = 'error' in error ? error.error : undefined;
  switch (error.name) {
    case 'AuthorizationResponseError':
      return authorizationProblem(oauthError);
    case 'ResponseBodyError':
      // RFC 6749 § 5.2: a code that was used, is too old or is not ours; all else is about us as a client.
      return oauthError === 'invalid_grant' || oauthError === 'invalid_request' ? 'invalid' : 'down';
    case 'WWWAuthenticateChallengeError':
      return 'down';
    case 'ClientError':
      return 'code' in error && typeof error.code === 'string' && downCodes.has(error.code) ? 'down' : 'invalid';
    case 'TypeError':
      // How fetch reports that a host cannot be reached.
      return error.message === 'fetch failed' ? 'down' : undefined;
    default:
      return undefined;
  }
}

function authorizationProblem(oauthError: unknown): ProviderProblem {
  if (oauthError === 'access_denied' || oauthError === 'login_required') return 'cancelled';
  return oauthError === 'temporarily_unavailable' || oauthError === 'server_error' ? 'down' : 'invalid';
}
